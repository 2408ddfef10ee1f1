// SPDX-License-Identifier: EUPL-1.2
export default {
  word: (most: number) => (most === 1 ? "Jouw woord" : `Jouw woorden, hoogstens ${most}`),
  add: "Stuur",
  left: (left: number) => (left === 1 ? "Nog 1 woord te gaan, als je wilt." : `Nog ${left} woorden te gaan, als je wilt.`),
  full: (most: number) => (most === 1 ? "Je woord staat erbij. Haal het weg om een ander te geven." : `Je ${most} woorden staan erbij. Haal er een weg om te wisselen.`),
  known: (word: string) => `‘${word}’ heb je al gegeven.`,
  own: "Jouw woorden",
  remove: (word: string) => `Haal weg: ${word}`,
};
