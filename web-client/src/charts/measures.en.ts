// SPDX-License-Identifier: EUPL-1.2
import type nl from "./measures.nl";

export default {
  answers: (n) => (n === 0 ? "No answers yet" : n === 1 ? "1 answer" : `${n} answers`),
  parts: "What you look at",
  part: { results: "Outcome", disagreement: "Where we differ" },
  mean: "Mean",
  deviation: "Spread",
  disagreement: "Disagreement",
  disagreement_explained: "0%: everybody thinks the same. 100%: half are at one end, half at the other.",
  spread_explained: "The dot is the mean, the line the spread (one standard deviation to either side).",
  bar_explained: "The bar is the mean, the line across it the spread (one standard deviation to either side).",
  extreme: { highest: "highest", lowest: "lowest" },
  extremes_explained: "▲ highest and ▼ lowest mean.",
  nobody: "nobody yet",
  as_table: "View as a table",
} satisfies typeof nl as typeof nl;
