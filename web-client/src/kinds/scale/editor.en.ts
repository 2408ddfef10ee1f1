// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.en";
import type nl from "./editor.nl";

export default {
  measures,
  statements: "Statements",
  statement: (n) => `Statement ${n}`,
  add: "Add a statement",
  steps: "Number of steps of the scale",
  labels: "What the steps mean",
  labels_hint: "Both ends need a text; what lies between does not.",
  label: (step) => `Step ${step}`,
} satisfies typeof nl as typeof nl;
