// SPDX-License-Identifier: EUPL-1.2
export default {
  text: "Jouw antwoord",
  placeholder: "Schrijf het zoals je het zou zeggen",
  send: "Verstuur",
  change: "Bewaar wijziging",
  cancel: "Annuleer",
  another: "Nog een antwoord",
  full: (most: number) => (most === 1 ? "Je antwoord staat erbij." : `Je ${most} antwoorden staan erbij.`),
  read_first: "De begeleider leest mee voordat de zaal het ziet.",
  own: "Jouw antwoorden",
  nothing_yet: "Je hebt nog niets geschreven.",
  taken_back: "Antwoord weggehaald.",
  undo: "Zet terug",
  edit_card: (text: string) => `Wijzig: ${text}`,
  remove_card: (text: string) => `Haal weg: ${text}`,
};
