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
    open: "Not anonymous: your field stands with your answer, also if you are its only one. We do not ask your name.",
  },
} satisfies typeof nl as typeof nl;
