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
  own_pace: {
    name: "Progress",
    title: "At your own pace",
    lead: "Choose your own order. What you fill in is kept: you can go on later on this device.",
    done_of: (done, all) => `${done} of ${all} done`,
    states: { done: "Done", begun: "Begun", to_do: "To do" },
    begin: (title) => `Begin: ${title}`,
    next: (title) => `Next: ${title}`,
    overview: "To the overview",
    finished: "All done, thank you",
    finished_lead: "You can still change your answers while this is open.",
    also_open: "Also open",
  },
  rehearsal: "Rehearsal: these people are made up",
  ended: {
    replaced: "This workshop was opened in another tab on this device.",
    removed: "This workshop has ended.",
    refused: "The connection was closed. Reload the page to go on.",
    again: "Go on here",
  },
} satisfies typeof nl as typeof nl;
