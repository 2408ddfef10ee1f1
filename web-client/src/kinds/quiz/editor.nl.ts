// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.nl";

export default {
  ...pictures,
  about: "Jij stelt de vragen één voor één. Een vraag die nog niet af is, wordt nog niet bewaard.",
  question: (n: number) => `Vraag ${n}`,
  question_up: (n: number) => `Zet vraag ${n} hoger`,
  question_down: (n: number) => `Zet vraag ${n} lager`,
  question_remove: (n: number) => `Verwijder vraag ${n}`,
  add: "Vraag toevoegen",
  text: "Wat vraag je?",
  options: "Antwoorden",
  option: (n: number) => `Antwoord ${n}`,
  add_option: "Antwoord toevoegen",
  up: (name: string) => `Zet ‘${name}’ hoger`,
  down: (name: string) => `Zet ‘${name}’ lager`,
  remove: (name: string) => `Verwijder ‘${name}’`,
  correct: "Goed",
  correct_label: (name: string) => `‘${name}’ is goed`,
  seconds: "Seconden",
  seconds_hint: "5 tot 240. Wie meer tijd nodig heeft, kan die zelf kiezen.",
  explanation: "Uitleg bij het goede antwoord",
  optional: "mag leeg blijven",
  fault: {
    text: "Nog niet bewaard: schrijf op wat je vraagt.",
    options: "Nog niet bewaard: geef minstens twee antwoorden.",
    correct: "Nog niet bewaard: vink aan welk antwoord goed is.",
  },
  speed: "Sneller is meer punten",
  speed_hint: "Meteen goed is 1000 punten, op het laatste moment goed 500. Zonder dit telt elk goed antwoord even zwaar.",
};
