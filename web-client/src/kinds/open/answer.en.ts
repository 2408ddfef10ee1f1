// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  text: "Your answer",
  placeholder: "Write it as you would say it",
  send: "Send",
  change: "Save change",
  cancel: "Cancel",
  another: "Another answer",
  full: (most) => (most === 1 ? "Your answer is in." : `Your ${most} answers are in.`),
  read_first: "The facilitator reads it before the room does.",
  own: "Your answers",
  nothing_yet: "You have written nothing yet.",
  taken_back: "Answer taken away.",
  undo: "Put back",
  edit_card: (text) => `Change: ${text}`,
  remove_card: (text) => `Take away: ${text}`,
} satisfies typeof nl as typeof nl;
