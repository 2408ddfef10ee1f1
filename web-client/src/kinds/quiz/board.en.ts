// SPDX-License-Identifier: EUPL-1.2
import type nl from "./board.nl";

/** What phones and the room both say of the standings. */
export default {
  hidden: (n) => `Player ${n}`,
  up: (n) => (n === 1 ? "1 place up" : `${n} places up`),
  down: (n) => (n === 1 ? "1 place down" : `${n} places down`),
} satisfies typeof nl as typeof nl;
