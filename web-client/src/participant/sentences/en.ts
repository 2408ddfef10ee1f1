// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  domain: {
    title: "Which field do you bring to the table?",
    lead: "You can change this later.",
    none: "None of these",
    change: (name) => `Field: ${name}. Change`,
    choose: "Choose your field",
    keep: "Back",
  },
  waiting: {
    title: "You are at the table",
    lead: "As soon as there is something to do, it appears here by itself.",
    other_code: "Go to another workshop",
  },
  activity: {
    soon: "Opening soon",
    soon_lead: "Nothing to do for you: it appears by itself.",
    closed: "Closed",
    closed_lead: "Thank you. You will see the outcome on the screen.",
    your_answer: "Your answer",
    results: "Outcome",
    results_live: "What the room says",
    more: (n) => (n === 1 ? "1 more activity is open" : `${n} more activities are open`),
    unknown_kind: "Your phone cannot show this activity yet. Please reload the page.",
    loading: "Loading…",
    load_failed: "This activity could not be loaded.",
    load_again: "Try again",
  },
} satisfies typeof nl as typeof nl;
