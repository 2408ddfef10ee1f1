// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone hangs cards on the board: in columns, or at a place between two axes.",
  shape: "Layout",
  shapes: { columns: "Columns", axes: "Two axes" },
  knowledge: "Make it a knowledge board",
  knowledge_columns: ["What do we know", "What do we not know", "What is not arranged", "Local or regional"],
  columns: "Columns",
  column: (n) => `Column ${n}`,
  add: "Add a column",
  up: (name) => `Move ‘${name}’ to the front`,
  down: (name) => `Move ‘${name}’ to the back`,
  remove: (name) => `Remove ‘${name}’`,
  axis_x: "Horizontal axis",
  axis_y: "Vertical axis",
  axis_text: "Is about",
  axis_low: "Low means",
  axis_high: "High means",
  default_axes: { x: { text: "Effort", low: "Little effort", high: "Much effort" }, y: { text: "Effect", low: "Small effect", high: "Large effect" } },
  dots: "Dots for each person",
  dots_hint: "To divide over the cards. 0: there is no voting.",
  max_cards: "Cards for each person",
  concealed: "Cards are face down until you turn the board",
  concealed_hint: "So that everyone writes their own thoughts.",
  by_domain: "Cards get the colour of the field",
  by_domain_hint: "Small fields together get no colour, so that nobody can be recognised.",
} satisfies typeof nl as typeof nl;
