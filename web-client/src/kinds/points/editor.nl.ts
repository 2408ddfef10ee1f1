// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.nl";

export default {
  measures,
  items: "Waarover verdelen ze punten?",
  item: (n: number) => `Item ${n}`,
  add: "Item toevoegen",
  total: "Punten per persoon",
};
