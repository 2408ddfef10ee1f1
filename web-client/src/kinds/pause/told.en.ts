// SPDX-License-Identifier: EUPL-1.2
import type nl from "./told.nl";

export default {
  until: (clock) => `We go on at ${clock}`,
  over: "We are going on",
  next: "After that",
  clock: "The clock runs by itself as soon as you go to the break. With Timer you stop it or give more time.",
} satisfies typeof nl as typeof nl;
