// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.nl";

export default {
  measures,
  givers: (n: number, all: number) => `${n} van ${all} ${all === 1 ? "gaf" : "gaven"} hier iets aan`,
  most: (text: string, mean: string) => `Meeste punten: ${text} (gemiddeld ${mean})`,
  points: (n: number) => `${n} punten`,
  table: { caption: "Punten per item", item: "Item", givers: "Gaven iets" },
};
