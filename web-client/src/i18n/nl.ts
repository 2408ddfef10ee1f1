// SPDX-License-Identifier: EUPL-1.2
/** Sentences that more than one page uses. */
export default {
  status: {
    saving: "Bezig met opslaan…",
    saved: "Opgeslagen",
    unsent: "Nog niet verstuurd, bewaard op dit toestel",
    refused: "Niet opgeslagen",
  },
  connection: {
    connecting: "Verbinding maken…",
    lost: "Even geen verbinding. Wat je invult blijft bewaard.",
    back: "Verbinding hersteld",
  },
  timer: {
    left: "Nog",
    up: "De tijd is om",
    minutes_left: (n: number) => (n === 1 ? "Nog 1 minuut" : `Nog ${n} minuten`),
    seconds_left: (n: number) => (n === 1 ? "Nog 1 seconde" : `Nog ${n} seconden`),
  },
  characters_left: (n: number) => (n === 1 ? "Nog 1 teken" : `Nog ${n} tekens`),
  characters_over: (n: number) => (n === 1 ? "1 teken te veel" : `${n} tekens te veel`),
  optional: "mag leeg blijven",
  /** Results by domain. */
  split: {
    by_domain: "Per vakgebied",
    other: "Overig",
    other_explained: "Overig: vakgebieden met weinig mensen samen, en wie geen vakgebied koos.",
    people: (n: number) => (n === 1 ? "1 persoon" : `${n} personen`),
  },
  /** Beside the field where one answers. */
  promise: {
    anonymous: (smallest: number) => `Anoniem: niemand ziet dat dit van jou komt. Groepen kleiner dan ${smallest} laten we nooit apart zien.`,
    on_behalf: (domain: string) => `Je antwoordt namens ${domain}. Dat staat erbij, je naam niet.`,
    open: "Bij je antwoord bewaren we je vakgebied, niet je naam.",
  },
  /** Why something was refused, for who did it. */
  refusals: {
    malformed: "Dit begreep de server niet. Laad de pagina opnieuw.",
    too_big: "Dit is te lang. Maak het korter.",
    too_fast: "Dat ging even te snel. We proberen het zo opnieuw.",
    not_allowed: "Dit mag je hier niet doen.",
    unknown_activity: "Dit onderdeel is er niet meer.",
    unknown_kind: "Dit soort onderdeel kent de server niet.",
    closed: "Dit onderdeel was al gesloten.",
    stale_round: "Er is intussen een nieuwe ronde begonnen.",
    invalid: "Dit past niet bij de vraag.",
    budget: "Je hebt niet meer te verdelen.",
    taken: "Dit bestaat al.",
    not_found: "Dit is er niet meer.",
    no_domain: "Kies eerst je vakgebied.",
    out_of_order: "Dit kwam in de verkeerde volgorde aan.",
    too_old: "Dit kwam te laat aan.",
    locked: "De workshop laat niemand meer binnen.",
    limit: "De workshop zit vol.",
    nothing_to_undo: "Er valt niets ongedaan te maken.",
    storage_full: "De server kan even niets opslaan. We proberen het zo opnieuw.",
    busy: "Het is even druk. We proberen het zo opnieuw.",
    unknown_workshop: "Deze workshop is er niet (meer).",
  },
};
