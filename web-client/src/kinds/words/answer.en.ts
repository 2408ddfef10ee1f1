// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  word: (most) => (most === 1 ? "Your word" : `Your words, at most ${most}`),
  add: "Send",
  left: (left) => (left === 1 ? "1 more word, if you like." : `${left} more words, if you like.`),
  full: (most) => (most === 1 ? "Your word is in. Take it away to give another." : `Your ${most} words are in. Take one away to swap.`),
  known: (word) => `You already gave ‘${word}’.`,
  own: "Your words",
  remove: (word) => `Take away: ${word}`,
} satisfies typeof nl as typeof nl;
