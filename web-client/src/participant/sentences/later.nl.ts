// SPDX-License-Identifier: EUPL-1.2
/** Of parts that are not needed to vote, and are loaded with them. */
export default {
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
  own_pace: {
    name: "Voortgang",
    title: "In je eigen tempo",
    lead: "Kies zelf de volgorde. Wat je invult blijft bewaard: je kunt later verder op dit toestel.",
    done_of: (done: number, all: number) => `${done} van ${all} gedaan`,
    states: { done: "Gedaan", begun: "Begonnen", to_do: "Nog te doen" },
    begin: (title: string) => `Begin: ${title}`,
    next: (title: string) => `Volgende: ${title}`,
    overview: "Naar het overzicht",
    finished: "Alles gedaan, bedankt",
    finished_lead: "Je kunt je antwoorden nog aanpassen zolang dit open staat.",
    also_open: "Staat ook open",
  },
  rehearsal: "Oefening: deze mensen zijn verzonnen",
  ended: {
    replaced: "Deze workshop is op dit toestel in een ander tabblad geopend.",
    removed: "Deze workshop is afgelopen.",
    refused: "De verbinding is gesloten. Laad de pagina opnieuw om verder te gaan.",
    again: "Hier verdergaan",
  },
};
