// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.nl";

export default {
  measures,
  statements: "Stellingen",
  statement: (n: number) => `Stelling ${n}`,
  add: "Stelling toevoegen",
  steps: "Aantal stappen van de schaal",
  labels: "Wat de stappen betekenen",
  labels_hint: "De uiteinden hebben een tekst nodig, wat ertussen ligt niet.",
  label: (step: number) => `Stap ${step}`,
};
