// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.nl";

export default {
  measures,
  first_places: (n: number) => `${n}× eerste`,
  mean_rank: (rank: string) => `gemiddeld plaats ${rank}`,
  not_placed: "door niemand gekozen",
  first: (text: string) => `Bovenaan: ${text}`,
  points_explained: (places: number) => `Punten per persoon: ${places} voor de eerste plaats${places > 2 ? `, ${places - 1} voor de tweede` : ""}${places > 1 ? ", 1 voor de laatste" : ""}.`,
  table: { caption: "Volgorde", item: "Item", all_points: "Punten samen", mean_points: "Punten per persoon", first_places: "Eerste plaatsen", rank: "Gemiddelde plaats", place: (n: number) => `Plaats ${n}` },
};
