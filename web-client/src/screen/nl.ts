// SPDX-License-Identifier: EUPL-1.2
/** Sentences of the screen. */
export default {
  page: "Scherm",
  scan: "Scan de QR-code",
  or_go_to: "of ga naar",
  and_type: "en typ de code",
  qr: "QR-code om mee te doen",
  here: (n: number) => (n === 1 ? "1 deelnemer" : `${n} deelnemers`),
  welcome: "Welkom",
  locked: "De deur is dicht: wie binnen is, doet mee.",
  soon: "We beginnen zo",
  answer_now: "Antwoord nu op je telefoon",
  answered: (n: number) => (n === 1 ? "1 antwoord" : `${n} antwoorden`),
  abstained: (n: number) => `${n} geen mening`,
  closed: "Gesloten",
  unknown_kind: "Dit onderdeel staat op de telefoons.",
  rehearsal: "Oefening: deze mensen zijn verzonnen",
  connecting: "Verbinding maken…",
  reconnected: "Verbinding hersteld",
  frozen: "Stilgezet",
  out_of_black: "Terug naar het scherm",
  no_link: "Open het scherm met de link uit ‘Delen’ op de pagina van de begeleider.",
  keys: {
    heading: "Toetsen",
    on: "Toetsen aan",
    list: { full: "Volledig scherm", black: "Donker scherm; elke toets brengt het terug", freeze: "Beeld stilzetten, of weer laten meelopen", scheme: "Licht of donker", qr: "Grote QR-code", parts: "Deel van een domeinkaart", help: "Deze lijst" },
  },
};
