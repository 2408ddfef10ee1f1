// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.nl";

export default {
  ...pictures,
  options: "Antwoordmogelijkheden",
  options_hint: "Enter maakt de volgende. Je kunt ook een lijstje plakken.",
  option: (n: number) => `Mogelijkheid ${n}`,
  add: "Mogelijkheid toevoegen",
  up: (name: string) => `Zet ‘${name}’ hoger`,
  down: (name: string) => `Zet ‘${name}’ lager`,
  remove: (name: string) => `Verwijder ‘${name}’`,
  correct: "Juist",
  correct_label: (name: string) => `‘${name}’ is juist`,
  correct_hint: "Is er een goed antwoord? Vink het aan; het wordt pas getoond als de resultaten vrij zijn.",
  picks: "Hoeveel mag iemand er kiezen?",
  picks_one: "Eén antwoord",
  picks_up_to: (n: number) => `Tot ${n} antwoorden`,
  split: "Laat de antwoorden ook per vakgebied zien",
  split_hint: "Kleine groepen gaan samen onder ‘Overig’, zodat niemand te herkennen is.",
};
