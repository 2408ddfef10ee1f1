// SPDX-License-Identifier: EUPL-1.2
/** Why something was refused, for who did it. */
export default {
  why: {
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
    not_in_charge: "Iemand anders leidt nu. Neem eerst de leiding over.",
    no_seat: "Meedoen kan hier alleen met een eigen plek.",
    storage_full: "De server kan even niets opslaan. We proberen het zo opnieuw.",
    busy: "Het is even druk. We proberen het zo opnieuw.",
    unknown_workshop: "Deze workshop is er niet (meer).",
  },
};
