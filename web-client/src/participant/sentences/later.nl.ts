// SPDX-License-Identifier: EUPL-1.2
/** Of parts that are not needed to vote, and are loaded with them. */
export default {
  join: {
    title: "Schuif aan",
    lead: "Vul de code in die op het scherm staat.",
    code: "Code van de workshop",
    go: "Doe mee",
    looking: "Even kijken…",
    privacy: "Zonder account. We vragen geen naam en geen e-mailadres.",
    too_short: "Een code heeft 8 cijfers.",
    unknown: "Deze code klopt niet, of de workshop is niet open. Kijk nog eens op het scherm.",
    too_many: "Te veel verkeerde codes achter elkaar. Wacht even en probeer het dan opnieuw.",
    unreachable: "We krijgen geen verbinding. Sta je op wifi of mobiel internet?",
    share: "Gebruiken jullie dit apparaat met meer mensen? Deel dit apparaat",
    shared: "Dit apparaat is voor meer mensen, na elkaar.",
    full: "De workshop zit vol.",
    seat_taken: "Deze plek is al bezet. Klopt dat niet? De begeleider kan hem vrijmaken.",
    no_seat: "Meedoen kan hier alleen met een eigen plek. Scan de QR op je kaartje.",
  },
  abstain: {
    choose: "Geen mening",
    chosen: "Je telt mee als ‘geen mening’. Antwoorden mag alsnog.",
  },
  shared: {
    person: (n: number) => `Persoon ${n} op dit apparaat`,
    seat: (n: number) => `Persoon ${n}`,
    choose: "Wie heeft het apparaat nu?",
    next: "Volgende persoon",
  },
  asides: {
    name: "Laat iets weten",
    reactions: "Reageer",
    names: { thumb: "Duim omhoog", heart: "Hart", clap: "Applaus", laugh: "Lachen", think: "Dat is even denken" },
    lost: "Ik ben de draad kwijt",
    lost_told: "De begeleider ziet dat iemand de draad kwijt is, niet wie.",
  },
  open_activities: {
    title: "Wat wil je doen?",
    here: "De zaal is hier",
    started: "Je hebt al iets ingevuld",
  },
  rehearsal: "Oefening: deze mensen zijn verzonnen",
  ended: {
    replaced: "Deze workshop is op dit toestel in een ander tabblad geopend.",
    removed: "Deze workshop is afgelopen.",
    refused: "De verbinding is gesloten. Laad de pagina opnieuw om verder te gaan.",
    again: "Hier verdergaan",
  },
};
