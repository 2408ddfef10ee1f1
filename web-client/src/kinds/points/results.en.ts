// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.en";
import type nl from "./results.nl";

export default {
  measures,
  givers: (n, all) => `${n} of ${all} gave it something`,
  most: (text, mean) => `Most points: ${text} (${mean} on average)`,
  points: (n) => `${n} points`,
  table: { caption: "Points for each item", item: "Item", givers: "Gave something" },
} satisfies typeof nl as typeof nl;
