// SPDX-License-Identifier: EUPL-1.2
import measures from "../measures_editor.en";
import type nl from "./editor.nl";

export default {
  measures,
  items: "What do they place?",
  item: (n) => `Item ${n}`,
  add: "Add an item",
  axis: { x: "From left to right", y: "From bottom to top" },
  name: "Name",
  low: { x: "Left", y: "Bottom" },
  high: { x: "Right", y: "Top" },
  quadrants: "Names of the four quarters",
  quadrants_hint: "May stay empty.",
  quadrant: ["Upper left", "Upper right", "Lower left", "Lower right"],
} satisfies typeof nl as typeof nl;
