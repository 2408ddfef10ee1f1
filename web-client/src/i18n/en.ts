// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  status: {
    saving: "Saving…",
    saved: "Saved",
    unsent: "Not sent yet, kept on this device",
    refused: "Not saved",
  },
  connection: {
    connecting: "Connecting…",
    lost: "No connection for a moment. What you fill in is kept.",
    back: "Connection restored",
  },
  timer: {
    left: "Left:",
    up: "Time is up",
    minutes_left: (n) => (n === 1 ? "1 minute left" : `${n} minutes left`),
    seconds_left: (n) => (n === 1 ? "1 second left" : `${n} seconds left`),
  },
  characters_left: (n) => (n === 1 ? "1 character left" : `${n} characters left`),
  characters_over: (n) => (n === 1 ? "1 character too many" : `${n} characters too many`),
  optional: "may stay empty",
  /** Results by domain. */
  split: {
    by_domain: "By field",
    other: "Other",
    other_explained: "Other: fields with few people taken together, and those who picked no field.",
    people: (n) => (n === 1 ? "1 person" : `${n} people`),
  },
  promise: {
    anonymous: (smallest) => `Anonymous: nobody sees that this comes from you. Groups smaller than ${smallest} are never shown on their own.`,
    on_behalf: (domain) => `You answer on behalf of ${domain}. That is shown, your name is not.`,
    open: "We keep your field with your answer, not your name.",
  },
  refusals: {
    malformed: "The server did not understand this. Please reload the page.",
    too_big: "This is too long. Please shorten it.",
    too_fast: "That was a little too fast. We will try again in a moment.",
    not_allowed: "You cannot do this here.",
    unknown_activity: "This activity is no longer there.",
    unknown_kind: "The server does not know this kind of activity.",
    closed: "This activity had already closed.",
    stale_round: "A new round has started in the meantime.",
    invalid: "This does not fit the question.",
    budget: "You have nothing left to divide.",
    taken: "This exists already.",
    not_found: "This is no longer there.",
    no_domain: "Please choose your field first.",
    out_of_order: "This arrived in the wrong order.",
    too_old: "This arrived too late.",
    locked: "The workshop lets nobody else in.",
    limit: "The workshop is full.",
    nothing_to_undo: "There is nothing to undo.",
    storage_full: "The server cannot save anything right now. We will try again in a moment.",
    busy: "It is busy right now. We will try again in a moment.",
    unknown_workshop: "This workshop does not exist (any more).",
  },
} satisfies typeof nl as typeof nl;
