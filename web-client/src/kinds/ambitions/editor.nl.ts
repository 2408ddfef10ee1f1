// SPDX-License-Identifier: EUPL-1.2
export default {
  about: "Iedereen schrijft ambities en zet ze op korte of lange termijn, lokaal of regionaal. Daarna laat ieder met stippen zien wat het zwaarst weegt.",
  dots: "Stippen per persoon",
  dots_hint: "Te verdelen over de kaarten. 0: er wordt niet gestemd.",
  max_cards: "Kaarten per persoon",
  max_cards_hint: "Hoeveel ambities iemand mag inbrengen.",
};
