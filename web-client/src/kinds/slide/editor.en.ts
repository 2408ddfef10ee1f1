// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  markdown: "Text on the slide",
  markdown_hint: "Markup: # heading, **bold**, *italic*, - list, [text](https://address).",
  notes: "Speaker notes",
  notes_hint: "Only facilitators see this, on their own page.",
} satisfies typeof nl as typeof nl;
