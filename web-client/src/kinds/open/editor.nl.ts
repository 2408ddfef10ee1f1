// SPDX-License-Identifier: EUPL-1.2
export default {
  about: "Iedereen schrijft korte teksten, die samen een wand van kaartjes worden. Wie hetzelfde schrijft, telt mee op hetzelfde kaartje.",
  max_texts: "Teksten per persoon",
  max_length: "Tekens per tekst",
  max_length_hint: "20 tot 500. Kort is beter te lezen van achterin de zaal.",
  moderation: "Meelezen",
  after: "Alles komt meteen op de wand",
  after_hint: "Je kunt een tekst daarna verbergen.",
  before: "Jij laat elke tekst eerst door",
  before_hint: "Niemand ziet een tekst voordat jij hem hebt gelezen.",
};
