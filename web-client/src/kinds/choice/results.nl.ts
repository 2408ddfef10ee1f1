// SPDX-License-Identifier: EUPL-1.2
export default {
  answers: (n: number) => (n === 0 ? "Nog geen antwoorden" : n === 1 ? "1 antwoord" : `${n} antwoorden`),
  several: (n: number) => `Ieder mocht tot ${n} antwoorden kiezen; samen kan het meer dan 100% zijn.`,
  correct: "Juist antwoord",
  leading: (text: string, share: string) => `Meest gekozen: ${text} (${share})`,
  by_domain: "Per vakgebied",
  other: "Overig",
  other_explained: "Overig: vakgebieden met weinig mensen samen, en wie geen vakgebied koos.",
  people: (n: number) => (n === 1 ? "1 persoon" : `${n} personen`),
  as_table: "Bekijk als tabel",
  table: {
    caption: "Antwoorden per mogelijkheid",
    option: "Mogelijkheid",
    people: "Aantal",
    share: "Aandeel",
  },
};
