// SPDX-License-Identifier: EUPL-1.2
import measures from "@/charts/measures.nl";

export default {
  measures,
  median: "Mediaan",
  middle: "Middelste helft",
  from_to: (from: string, to: string) => `${from} tot ${to}`,
  true_value: "Juiste waarde",
  near: (n: number, percent: number) => (percent === 0 ? `${n} precies goed` : `${n} binnen ${percent}% daarvan`),
  below: (n: number) => `${n} ver hieronder`,
  above: (n: number) => `${n} ver hierboven`,
  question: "Schat een getal",
  table: { caption: "Schattingen", estimate: "Schatting", people: "Aantal", below: "lager", above: "hoger" },
  split_caption: "Schattingen per vakgebied",
};
