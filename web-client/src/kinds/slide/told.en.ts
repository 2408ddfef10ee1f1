// SPDX-License-Identifier: EUPL-1.2
import type nl from "./told.nl";

export default {
  notes: "Your speaker notes",
  notes_hint: "Only facilitators see this.",
  card_failed: "The figures could not be loaded.",
  card_again: "Try again",
  only_title: "There is only a title on this slide. The text goes under Edit.",
} satisfies typeof nl as typeof nl;
