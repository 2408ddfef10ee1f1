// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.nl";

export default {
  ...pictures,
  markdown: "Tekst op de dia",
  markdown_hint: "Opmaak: # kop, **vet**, *schuin*, - lijstje, [tekst](https://adres).",
  card: "Gegevens uit het dossier",
  card_hint: "De dia heeft een eigen kopie. In het dossier werk je haar bij.",
  card_remove: "Haal van de dia",
  notes: "Spreeknotities",
  notes_hint: "Alleen begeleiders zien dit, op de eigen pagina.",
};
