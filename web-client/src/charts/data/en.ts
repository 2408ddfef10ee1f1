// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  source: (source) => `Source: ${source}`,
  table: "See the figures",
  figures: (what) => (what === "" ? "The figures in this chart" : `The figures in this chart: ${what}`),
  legend: "What the letters are",
  not_from_zero: (low) => `The axis begins at ${low}.`,
} satisfies typeof nl as typeof nl;
