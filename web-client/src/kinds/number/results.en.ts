// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.en";
import type nl from "./results.nl";

export default {
  measures,
  median: "Median",
  middle: "Middle half",
  from_to: (from, to) => `${from} to ${to}`,
  true_value: "True value",
  near: (n, percent) => (percent === 0 ? `${n} exactly right` : `${n} within ${percent}% of it`),
  below: (n) => `${n} far below`,
  above: (n) => `${n} far above`,
  question: "Estimate a number",
  table: { caption: "Estimates", estimate: "Estimate", people: "Number", below: "lower", above: "higher" },
  split_caption: "Estimates by field",
} satisfies typeof nl as typeof nl;
