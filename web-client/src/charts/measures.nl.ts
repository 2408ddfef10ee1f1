// SPDX-License-Identifier: EUPL-1.2
/** What the charts of the kinds that measure say alike. */
export default {
  answers: (n: number) => (n === 0 ? "Nog geen antwoorden" : n === 1 ? "1 antwoord" : `${n} antwoorden`),
  parts: "Wat je bekijkt",
  part: { results: "Uitslag", disagreement: "Waar we verschillen" },
  mean: "Gemiddelde",
  deviation: "Spreiding",
  disagreement: "Verschil van mening",
  disagreement_explained: "0%: iedereen denkt hetzelfde. 100%: de helft staat aan de ene kant, de helft aan de andere.",
  spread_explained: "De stip is het gemiddelde, de streep de spreiding (één standaardafwijking naar beide kanten).",
  bar_explained: "De balk is het gemiddelde, de streep daarover de spreiding (één standaardafwijking naar beide kanten).",
  extreme: { highest: "hoogst", lowest: "laagst" },
  extremes_explained: "▲ hoogste en ▼ laagste gemiddelde.",
  nobody: "nog niemand",
  as_table: "Bekijk als tabel",
};
