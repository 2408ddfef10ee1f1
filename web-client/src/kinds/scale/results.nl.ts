// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.nl";

export default {
  measures,
  skipped: (n: number) => (n === 1 ? "1 sloeg over" : `${n} sloegen over`),
  most_apart: (text: string, share: string) => `Meeste verschil: ${text} (${share})`,
  table: { caption: "Beoordeling per stelling", statement: "Stelling", rated: "Beoordeeld", skipped: "Overgeslagen" },
};
