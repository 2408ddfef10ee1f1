// SPDX-License-Identifier: EUPL-1.2
export default {
  markdown: "Tekst op de dia",
  markdown_hint: "Opmaak: # kop, **vet**, *schuin*, - lijstje, [tekst](https://adres).",
  notes: "Spreeknotities",
  notes_hint: "Alleen begeleiders zien dit, op de eigen pagina.",
};
