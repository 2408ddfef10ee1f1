// SPDX-License-Identifier: EUPL-1.2
/** Sentences about who is at the table: domains, invitations, who is ready. */
export default {
  colors: {
    of: (name: string) => `Kleur van ‘${name}’`,
    none: "Geen kleur",
    names: ["Blauw", "Oranje", "Groen", "Roze", "Lichtblauw", "Rood", "Geel", "Grijs"],
  },
  links: {
    heading: "Per vakgebied",
    hint: "Wie zo’n link opent of de QR scant, zit meteen bij dat vakgebied aan tafel.",
    link: (name: string) => `Link voor ${name}`,
    copy: (name: string) => `Kopieer de link voor ${name}`,
    qr: (name: string) => `QR-code voor ${name}`,
    cards: "Kaartjes printen",
  },
  cards: {
    heading: "Kaartjes om te printen",
    each: "Eén kaartje per verwachte deelnemer",
    count: (n: number) => (n === 1 ? "1 kaartje" : `${n} kaartjes`),
    print: "Print",
    back: "Terug",
  },
  missing: (names: string) => `Nog niemand aan tafel van ${names}.`,
  typing: (n: number) => (n === 1 ? "1 is nog aan het typen" : `${n} zijn nog aan het typen`),
  ready: {
    label: "Klaar per vakgebied",
    of: (ready: number, here: number) => `${ready} van ${here}`,
    other: "Overig",
    all: "allemaal klaar",
  },
};
