// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  lead: (total) => `Divide ${total} points`,
  more: (text) => `More for ${text}`,
  less: (text) => `Less for ${text}`,
  points_for: (text) => `Points for ${text}`,
  left: (n) => (n === 1 ? "1 point left to give" : `${n} points left to give`),
  all_given: "All points are given",
  send: "Send",
  send_change: "Send change",
  changeable: "You can change how you divide until this closes.",
} satisfies typeof nl as typeof nl;
