// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  views: "All questions or yours",
  all: "All questions",
  mine: "Mine",
  text: "Your question",
  placeholder: "What would you like to know?",
  about: "What is it about?",
  nothing_special: "General",
  send: "Ask the question",
  change: "Save change",
  cancel: "Cancel",
  ask: "Ask a question",
  full: (most) => (most === 1 ? "Your one question has been asked." : `Your ${most} questions have been asked.`),
  read_first: "The facilitator reads your question before the room does.",
  own: "Your questions",
  nothing_yet: "Do you have a question? Go ahead and ask, all day long.",
  taken_back: "Question taken away.",
  undo: "Put back",
  edit_card: (text) => `Change: ${text}`,
  remove_card: (text) => `Take away: ${text}`,
} satisfies typeof nl as typeof nl;
