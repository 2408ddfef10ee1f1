// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.en";
import type nl from "./editor.nl";

export default {
  measures,
  items: "What do they divide points over?",
  item: (n) => `Item ${n}`,
  add: "Add an item",
  total: "Points for each person",
} satisfies typeof nl as typeof nl;
