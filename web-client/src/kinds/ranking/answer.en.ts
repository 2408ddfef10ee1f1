// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  lead_all: "Tap in order: first what belongs on top.",
  lead_top: (places) => `Choose your top ${places}: tap in order.`,
  order: "Your order",
  rest: "Still to choose",
  rest_top: "The rest",
  place: (text, place) => `Put ‘${text}’ in place ${place}`,
  up: (text) => `Move ‘${text}’ up`,
  down: (text) => `Move ‘${text}’ down`,
  remove: (text) => `Take ‘${text}’ out of your order`,
  now_at: (text, place) => `‘${text}’ is now in place ${place}`,
  taken_out: (text) => `‘${text}’ is out of your order`,
  left: (n) => (n === 1 ? "1 place left to fill" : `${n} places left to fill`),
  left_changed: "Your earlier order counts until all places are filled again.",
  changeable: "You can change your order until this closes.",
} satisfies typeof nl as typeof nl;
