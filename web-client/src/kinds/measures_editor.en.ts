// SPDX-License-Identifier: EUPL-1.2
import type nl from "./measures_editor.nl";

export default {
  list_hint: "Enter starts the next one. You can paste a list as well.",
  up: (name) => `Move ‘${name}’ up`,
  down: (name) => `Move ‘${name}’ down`,
  remove: (name) => `Remove ‘${name}’`,
  split: "Show the outcome by field as well",
  split_hint: "Small groups are taken together as ‘Other’, so that nobody can be recognised.",
} satisfies typeof nl as typeof nl;
