// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  heading: "Facilitators",
  together: (devices) => `You steer together, with ${devices} devices.`,
  take: "Take the lead",
  take_hint: "If you take the lead, you alone steer and the others look on.",
  mine: "You are leading.",
  mine_as: (name) => `You are leading, as ${name}.`,
  share: "Lead together",
  theirs: (who) => `${who} is leading.`,
  theirs_hint: "You are looking on. You can still arrange cards and enter answers for others.",
  take_over: "Take over",
  taken_over: (who) => `${who} has taken over the lead.`,
  given_back: "Everybody steers again.",
  refused: (who) => `${who} is leading. Take over the lead first.`,
  who: {
    laptop: (name) => `${name} (laptop)`, tablet: (name) => `${name} (tablet)`,
    phone: (name) => `${name} (phone)`, program: (name) => `${name} (program)`,
  },
  unnamed: { laptop: "A laptop", tablet: "A tablet", phone: "A phone", program: "A program" },
  name: {
    ask: "Add your name",
    change: "Another name",
    heading: "What is your name?",
    hint: "So your fellow facilitators see who is leading. Participants do not see it.",
    label: "Your name",
    keep: "Save",
  },
} satisfies typeof nl;
