// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.en";
import type nl from "./editor.nl";

export default {
  measures,
  items: "What do they put in order?",
  item: (n) => `Item ${n}`,
  add: "Add an item",
  places: "How many places?",
  places_all: "All of them",
  places_top: (n) => `The first ${n}`,
} satisfies typeof nl as typeof nl;
