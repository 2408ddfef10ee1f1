// SPDX-License-Identifier: EUPL-1.2
import type nl from "./later.nl";

export default {
  abstain: {
    choose: "I abstain",
    chosen: "You are counted as abstaining. You may still answer.",
  },
  shared: {
    person: (n) => `Person ${n} on this device`,
    seat: (n) => `Person ${n}`,
    choose: "Who has the device now?",
    next: "Next person",
  },
  asides: {
    name: "Let the room know",
    reactions: "React",
    names: { thumb: "Thumbs up", heart: "Heart", clap: "Applause", laugh: "Laughing", think: "That needs some thought" },
    lost: "I lost the thread",
    lost_told: "The facilitator sees that somebody lost the thread, not who.",
  },
  open_activities: {
    title: "What would you like to do?",
    here: "The room is here",
    started: "You have filled in something",
  },
  rehearsal: "Rehearsal: these people are made up",
  ended: {
    replaced: "This workshop was opened in another tab on this device.",
    removed: "This workshop has ended.",
    refused: "The connection was closed. Reload the page to go on.",
    again: "Go on here",
  },
} satisfies typeof nl as typeof nl;
