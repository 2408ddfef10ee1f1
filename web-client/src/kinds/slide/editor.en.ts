// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.en";
import type nl from "./editor.nl";

export default {
  ...pictures,
  markdown: "Text on the slide",
  markdown_hint: "Markup: # heading, **bold**, *italic*, - list, [text](https://address).",
  card: "Data from the dossier",
  card_hint: "The slide has a copy of its own. You bring it up to date in the dossier.",
  card_remove: "Take off the slide",
  notes: "Speaker notes",
  notes_hint: "Only facilitators see this, on their own page.",
} satisfies typeof nl as typeof nl;
