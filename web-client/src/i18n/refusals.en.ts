// SPDX-License-Identifier: EUPL-1.2
import type nl from "./refusals.nl";

export default {
  why: {
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
    not_in_charge: "Somebody else is leading. Take over the lead first.",
    no_seat: "Here you need a seat of your own to join.",
    storage_full: "The server cannot save anything right now. We will try again in a moment.",
    busy: "It is busy right now. We will try again in a moment.",
    unknown_workshop: "This workshop does not exist (any more).",
  },
} satisfies typeof nl as typeof nl;
