// SPDX-License-Identifier: EUPL-1.2
export default {
  step: (n: number, all: number) => `${n} van ${all}`,
  how: "Tik in het vlak of schuif.",
  plane: "Vlak",
  at: (low: string, high: string, value: number) => `${value} op 100, van ${low} naar ${high}`,
  nowhere: "nog niet geplaatst",
  skip: "Sla over",
  skipped: "Overgeslagen",
  previous: "Vorige",
  next: "Volgende",
  items: "Alle items",
  placed: (text: string) => `${text}: geplaatst`,
  passed: (text: string) => `${text}: overgeslagen`,
  open: (text: string) => `${text}: nog niet geplaatst`,
  done: (done: number, all: number) => (done === all ? "Alles geplaatst" : `${done} van ${all} geplaatst`),
  changeable: "Je kunt alles verplaatsen tot dit sluit.",
};
