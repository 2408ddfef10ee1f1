// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.nl";

export default {
  measures,
  skipped: (n: number) => (n === 1 ? "1 sloeg over" : `${n} sloegen over`),
  mostly: (n: number, all: number, quadrant: string) => `${n} van ${all}: ${quadrant}`,
  spread_explained: "De letter staat op de gemiddelde plek, de vlek is de spreiding (één standaardafwijking).",
  plane: (x: string, y: string) => `Gemiddelde plek van elk item. Van links naar rechts: ${x}. Van onder naar boven: ${y}.`,
  most_apart: (text: string, share: string) => `Meeste verschil: ${text} (${share})`,
  table: { caption: "Plek van elk item", item: "Item", placed: "Geplaatst", skipped: "Overgeslagen" },
};
