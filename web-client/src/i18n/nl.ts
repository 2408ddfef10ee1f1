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
    open: "Niet anoniem: bij je antwoord staat je vakgebied, ook als je daar de enige van bent. Je naam vragen we niet.",
  },
};
