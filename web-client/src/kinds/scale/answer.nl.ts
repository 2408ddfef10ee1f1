// SPDX-License-Identifier: EUPL-1.2
export default {
  step: (step: number, label: string) => (label === "" ? `${step}` : `${step}: ${label}`),
  skip: "Sla over",
  skipped: "Overgeslagen",
  done: (done: number, all: number) => (done === all ? "Alles beantwoord" : `${done} van ${all} beantwoord`),
  changeable: "Je kunt je antwoorden wijzigen tot dit sluit.",
};
