// SPDX-License-Identifier: EUPL-1.2
import type nl from "./later.nl";

export default {
  join: {
    title: "Pull up a chair",
    lead: "Enter the code that is on the screen.",
    code: "Code of the workshop",
    go: "Join",
    looking: "Just a moment…",
    privacy: "No account. We do not ask for a name or an e-mail address.",
    too_short: "A code has 8 digits.",
    unknown: "This code is not right, or the workshop is not open. Have another look at the screen.",
    too_many: "Too many wrong codes in a row. Please wait a little and try again.",
    unreachable: "We cannot connect. Are you on Wi-Fi or mobile internet?",
    share: "Several people on this device? Share this device",
    shared: "This device is for several people, one after another.",
    full: "The workshop is full.",
    seat_taken: "This seat is taken already. Is that not right? The facilitator can free it.",
    no_seat: "Here you need a seat of your own to join. Scan the QR on your card.",
  },
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
