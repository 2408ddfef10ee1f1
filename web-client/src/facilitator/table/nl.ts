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
    own: "Met een eigen plek op elk kaartje",
    count: (n: number) => (n === 1 ? "1 kaartje" : `${n} kaartjes`),
    print: "Print",
    back: "Terug",
  },
  seats: {
    heading: "Een eigen plek",
    hint: "Elk kaartje is dan goed voor één persoon: wie het als eerste scant, heeft de plek. Je ziet welke plekken bezet zijn, niet door wie.",
    make: "Maak eigen plekken",
    of: (name: string) => `Aantal plekken van ‘${name}’`,
    taken: (taken: number, seats: number) => `${taken} van ${seats} bezet`,
    free: (n: number) => `Plek ${n} vrijmaken`,
    free_which: (name: string, n: number) => `Maak plek ${n} van ‘${name}’ vrij`,
    freed: (name: string, n: number) => `Plek ${n} van ‘${name}’ is weer vrij.`,
    only: "Alleen met een plek",
    only_hint: "De code alleen is dan niet genoeg. Wie al binnen is, blijft binnen.",
    links: "Links om te versturen",
    links_hint: "Elke link is goed voor één persoon. Stuur hem alleen aan wie daar komt zitten.",
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
