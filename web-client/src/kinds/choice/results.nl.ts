// SPDX-License-Identifier: EUPL-1.2
export default {
  answers: (n: number) => (n === 0 ? "Nog geen antwoorden" : n === 1 ? "1 antwoord" : `${n} antwoorden`),
  several: (n: number) => `Ieder mocht tot ${n} antwoorden kiezen; samen kan het meer dan 100% zijn.`,
  correct: "Juist antwoord",
  leading: (text: string, share: string) => `Meest gekozen: ${text} (${share})`,
  apart: (share: string) => `Verschil van mening: ${share} (0%: iedereen koos hetzelfde, 100%: alles even vaak).`,
  furthest: (domain: string, share: string) => `Het meest verdeeld: ${domain}, ${share}.`,
  as_table: "Bekijk als tabel",
  table: {
    caption: "Antwoorden per mogelijkheid",
    option: "Mogelijkheid",
    people: "Aantal",
    share: "Aandeel",
  },
};
