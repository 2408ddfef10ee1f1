// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone fills in for their own field how strongly each aspect touches it, what we already do, what we run into and what we do not know. Then: whom do you need, and do you get enough?",
  aspects: "Aspects of the topic",
  aspects_hint: "Each aspect is a step on the phone; four to six works best. You can paste a list as well.",
  aspect: (n) => `Aspect ${n}`,
  add: "Add an aspect",
  up: (name) => `Move ‘${name}’ up`,
  down: (name) => `Move ‘${name}’ down`,
  remove: (name) => `Remove ‘${name}’`,
  who: "For whom do participants speak?",
  on_behalf: "For their field",
  on_behalf_hint: "Each field is on the map by name, even if only one person from it is at the table. The phone says so before anybody fills in anything.",
  personal: "For themselves",
  personal_hint: "Fields with few people are taken together as ‘Other fields’, so that nobody can be recognised.",
} satisfies typeof nl as typeof nl;
