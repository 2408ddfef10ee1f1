// SPDX-License-Identifier: EUPL-1.2
/** Sentences of a figure or chart on a slide. */
export default {
  source: (source: string) => `Bron: ${source}`,
  table: "Bekijk de cijfers",
  figures: (what: string) => (what === "" ? "De cijfers in deze grafiek" : `De cijfers in deze grafiek: ${what}`),
  legend: "Wat de letters zijn",
  not_from_zero: (low: string) => `De as begint bij ${low}.`,
};
