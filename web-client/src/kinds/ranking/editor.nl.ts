// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.nl";

export default {
  measures,
  items: "Wat zetten ze op volgorde?",
  item: (n: number) => `Item ${n}`,
  add: "Item toevoegen",
  places: "Hoeveel plaatsen?",
  places_all: "Alles op volgorde",
  places_top: (n: number) => `De eerste ${n}`,
};
