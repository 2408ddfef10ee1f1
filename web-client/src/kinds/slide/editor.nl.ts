// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.nl";

export default {
  ...pictures,
  markdown: "Tekst op de dia",
  markdown_hint: "Opmaak: # kop, **vet**, *schuin*, - lijstje, [tekst](https://adres).",
  notes: "Spreeknotities",
  notes_hint: "Alleen begeleiders zien dit, op de eigen pagina.",
};
