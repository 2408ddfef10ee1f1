// SPDX-License-Identifier: EUPL-1.2
import type nl from "./results.nl";

export default {
  answers: (n) => (n === 0 ? "No answers yet" : n === 1 ? "1 answer" : `${n} answers`),
  several: (n) => `Everyone could pick up to ${n}; together that may be more than 100%.`,
  correct: "Correct answer",
  leading: (text, share) => `Picked most: ${text} (${share})`,
  apart: (share) => `Disagreement: ${share} (0%: all picked the same, 100%: everything as often).`,
  furthest: (domain, share) => `Most divided: ${domain}, ${share}.`,
  as_table: "View as a table",
  table: {
    caption: "Answers for each option",
    option: "Option",
    people: "Number",
    share: "Share",
  },
} satisfies typeof nl as typeof nl;
