// SPDX-License-Identifier: EUPL-1.2
export default {
  domain: {
    title: "Vanuit welk vakgebied zit je aan tafel?",
    lead: "Je kunt dit later nog wijzigen.",
    none: "Geen van deze",
    change: (name: string) => `Vakgebied: ${name}. Wijzigen`,
    choose: "Kies je vakgebied",
    keep: "Terug",
  },
  waiting: {
    title: "Je zit aan tafel",
    lead: "Zodra er iets te doen is, verschijnt het hier vanzelf.",
    other_code: "Naar een andere workshop",
  },
  activity: {
    soon: "Dit gaat zo open",
    soon_lead: "Je hoeft niets te doen: het verschijnt vanzelf.",
    closed: "Gesloten",
    closed_lead: "Dank je wel. De uitkomst zie je straks op het scherm.",
    your_answer: "Jouw antwoord",
    results: "Uitkomst",
    results_live: "Zo antwoordt de zaal",
    more: (n: number) => (n === 1 ? "Er staat nog 1 onderdeel open" : `Er staan nog ${n} onderdelen open`),
    unknown_kind: "Dit onderdeel kan je telefoon nog niet tonen. Laad de pagina opnieuw.",
    loading: "Even laden…",
    load_failed: "Dit onderdeel kon niet worden geladen.",
    load_again: "Probeer opnieuw",
  },
};
