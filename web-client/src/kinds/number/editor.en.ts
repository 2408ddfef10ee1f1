// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.en";
import type nl from "./editor.nl";

export default {
  measures,
  unit: "Unit",
  unit_hint: "Stands behind the number: people, %, km.",
  decimals: "Decimals",
  minimum: "Lowest that can be",
  maximum: "Highest that can be",
  bounds_hint: "May stay empty. With both, phones have a slider as well.",
  true_value: "True value",
  true_value_hint: "Is there one? It is shown only once this is closed.",
  within: "By how many per cent may one differ and still be near?",
  bounds_wrong: "Not saved yet: the lowest has to be under the highest, and the true value between them.",
} satisfies typeof nl as typeof nl;
