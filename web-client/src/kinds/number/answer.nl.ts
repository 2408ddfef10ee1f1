// SPDX-License-Identifier: EUPL-1.2
export default {
  field: "Jouw schatting",
  between: (low: string, high: string) => `Tussen ${low} en ${high}.`,
  from: (low: string) => `Minstens ${low}.`,
  to: (high: string) => `Hoogstens ${high}.`,
  slide: "Schuif naar je schatting",
  means: (number: string) => `Je schat: ${number}`,
  fault: {
    none: "Vul een getal in.",
    low: "Dat is lager dan kan.",
    high: "Dat is hoger dan kan.",
    decimals: (n: number) => (n === 0 ? "Vul een heel getal in." : n === 1 ? "Hoogstens één cijfer achter de komma." : `Hoogstens ${n} cijfers achter de komma.`),
  },
  send: "Verstuur",
  send_change: "Verstuur wijziging",
  sent: (number: string) => `Jouw schatting: ${number}`,
  changeable: "Je kunt je schatting wijzigen tot dit sluit.",
};
