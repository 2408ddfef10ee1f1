// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.en";
import type nl from "./results.nl";

export default {
  measures,
  skipped: (n) => `${n} skipped`,
  most_apart: (text, share) => `Most disagreement: ${text} (${share})`,
  table: { caption: "Ratings for each statement", statement: "Statement", rated: "Rated", skipped: "Skipped" },
} satisfies typeof nl as typeof nl;
