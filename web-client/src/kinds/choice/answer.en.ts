// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  pick_one: "Pick one",
  pick_several: (most) => `Pick at most ${most}`,
  full: (most) => `You have ${most}. Take one away to swap.`,
  send: "Send",
  send_change: "Send change",
  changeable: "You can change your answer until this closes.",
} satisfies typeof nl as typeof nl;
