// SPDX-License-Identifier: EUPL-1.2
export default {
  notes: "Jouw spreeknotities",
  notes_hint: "Alleen begeleiders zien dit.",
  card_failed: "De cijfers konden niet laden.",
  card_again: "Probeer opnieuw",
  only_title: "Op deze dia staat alleen de titel. De tekst zet je bij Bewerken.",
};
