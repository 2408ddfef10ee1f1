// SPDX-License-Identifier: EUPL-1.2
export default {
  until: (clock: string) => `We gaan verder om ${clock}`,
  over: "We gaan weer verder",
  next: "Daarna",
  clock: "De klok loopt vanzelf zodra je naar de pauze gaat. Met Timer zet je hem stil of geef je meer tijd.",
};
