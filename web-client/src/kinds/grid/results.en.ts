// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.en";
import type nl from "./results.nl";

export default {
  measures,
  skipped: (n) => `${n} skipped`,
  mostly: (n, all, quadrant) => `${n} of ${all}: ${quadrant}`,
  spread_explained: "The letter stands at the mean place, the blot is the spread (one standard deviation).",
  plane: (x, y) => `Mean place of each item. From left to right: ${x}. From bottom to top: ${y}.`,
  most_apart: (text, share) => `Most disagreement: ${text} (${share})`,
  table: { caption: "Place of each item", item: "Item", placed: "Placed", skipped: "Skipped" },
} satisfies typeof nl as typeof nl;
