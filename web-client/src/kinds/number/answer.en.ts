// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  field: "Your estimate",
  between: (low, high) => `Between ${low} and ${high}.`,
  from: (low) => `At least ${low}.`,
  to: (high) => `At most ${high}.`,
  slide: "Slide to your estimate",
  means: (number) => `You estimate: ${number}`,
  fault: {
    none: "Fill in a number.",
    low: "That is lower than can be.",
    high: "That is higher than can be.",
    decimals: (n) => (n === 0 ? "Fill in a whole number." : n === 1 ? "One decimal at most." : `${n} decimals at most.`),
  },
  send: "Send",
  send_change: "Send change",
  sent: (number) => `Your estimate: ${number}`,
  changeable: "You can change your estimate until this closes.",
} satisfies typeof nl as typeof nl;
