// SPDX-License-Identifier: EUPL-1.2
import type nl from "./results.nl";

export default {
  cloud: "Word cloud",
  nothing: "No words yet",
  words: (n) => (n === 0 ? "No words yet" : n === 1 ? "1 word" : `${n} different words`),
  most: (word, people) => `Given most: ${word} (${people}×)`,
  more: (n) => (n === 1 ? "and 1 more word" : `and ${n} more words`),
  as_table: "View as a list",
  table: { word: "Word", people: "People" },
  list: "Tidy up the words",
  merge: "Merge",
  merge_label: (word) => `Merge ‘${word}’ with another word`,
  merge_into: (word) => `From now on ‘${word}’ counts as`,
  merge_hint: "Choose a word from the list, or think of one.",
  merge_now: "Merge",
  cancel: "Cancel",
  split: (word) => `Take ‘${word}’ out again`,
  hide: "Hide",
  hide_label: (word) => `Hide ‘${word}’`,
  hidden: (n) => `Hidden words (${n})`,
  unhide: "Show again",
  unhide_label: (word) => `Show ‘${word}’ again`,
  said: {
    merged: (word, into) => `‘${word}’ now counts as ‘${into}’.`,
    hidden: (word) => `‘${word}’ is hidden from the room.`,
    split: (word) => `‘${word}’ stands on its own again.`,
  },
} satisfies typeof nl as typeof nl;
