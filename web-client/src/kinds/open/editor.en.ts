// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone writes short texts, which together make a wall of cards. Who writes the same counts on the same card.",
  max_texts: "Texts for each person",
  max_length: "Characters in a text",
  max_length_hint: "20 to 500. Short ones can be read from the back of the room.",
  moderation: "Reading along",
  after: "Everything goes on the wall at once",
  after_hint: "You can hide a text afterwards.",
  before: "You let each text through first",
  before_hint: "Nobody sees a text before you have read it.",
} satisfies typeof nl as typeof nl;
