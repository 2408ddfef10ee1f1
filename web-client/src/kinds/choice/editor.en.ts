// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.en";
import type nl from "./editor.nl";

export default {
  ...pictures,
  options: "Options",
  options_hint: "Enter starts the next one. You can paste a list as well.",
  option: (n) => `Option ${n}`,
  add: "Add an option",
  up: (name) => `Move ‘${name}’ up`,
  down: (name) => `Move ‘${name}’ down`,
  remove: (name) => `Remove ‘${name}’`,
  correct: "Correct",
  correct_label: (name) => `‘${name}’ is correct`,
  correct_hint: "Is there a right answer? Tick it; it is shown only once the results are out.",
  picks: "How many may somebody pick?",
  picks_one: "One answer",
  picks_up_to: (n) => `Up to ${n} answers`,
  split: "Show the answers by field as well",
  split_hint: "Small groups are taken together as ‘Other’, so that nobody can be recognised.",
} satisfies typeof nl as typeof nl;
