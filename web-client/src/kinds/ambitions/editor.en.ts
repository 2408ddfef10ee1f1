// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone writes ambitions and places them at short or long term, local or regional. Then everyone shows with dots what matters most.",
  dots: "Dots for each person",
  dots_hint: "To divide over the cards. 0: there is no voting.",
  max_cards: "Cards for each person",
  max_cards_hint: "How many ambitions somebody may bring in.",
} satisfies typeof nl as typeof nl;
