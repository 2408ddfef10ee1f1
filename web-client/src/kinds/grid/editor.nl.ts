// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.nl";

export default {
  measures,
  items: "Wat plaatsen ze?",
  item: (n: number) => `Item ${n}`,
  add: "Item toevoegen",
  axis: { x: "Van links naar rechts", y: "Van onder naar boven" },
  name: "Naam",
  low: { x: "Links", y: "Onder" },
  high: { x: "Rechts", y: "Boven" },
  quadrants: "Namen van de vier vakken",
  quadrants_hint: "Mogen leeg blijven.",
  quadrant: ["Linksboven", "Rechtsboven", "Linksonder", "Rechtsonder"],
};
