// SPDX-License-Identifier: EUPL-1.2
/** What the editors of the kinds that measure say alike. */
export default {
  list_hint: "Enter maakt de volgende. Je kunt ook een lijstje plakken.",
  up: (name: string) => `Zet ‘${name}’ hoger`,
  down: (name: string) => `Zet ‘${name}’ lager`,
  remove: (name: string) => `Verwijder ‘${name}’`,
  split: "Laat de uitkomsten ook per vakgebied zien",
  split_hint: "Kleine groepen gaan samen onder ‘Overig’, zodat niemand te herkennen is.",
};
