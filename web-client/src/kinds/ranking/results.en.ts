// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.en";
import type nl from "./results.nl";

export default {
  measures,
  first_places: (n) => `${n}× first`,
  mean_rank: (rank) => `mean place ${rank}`,
  not_placed: "chosen by nobody",
  first: (text) => `On top: ${text}`,
  points_explained: (places) => `Points for each person: ${places} for the first place${places > 2 ? `, ${places - 1} for the second` : ""}${places > 1 ? ", 1 for the last" : ""}.`,
  table: { caption: "Order", item: "Item", all_points: "Points together", mean_points: "Points per person", first_places: "First places", rank: "Mean place", place: (n) => `Place ${n}` },
} satisfies typeof nl as typeof nl;
