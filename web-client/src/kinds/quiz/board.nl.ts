// SPDX-License-Identifier: EUPL-1.2
/** What phones and the room both say of the standings. */
export default {
  hidden: (n: number) => `Speler ${n}`,
  up: (n: number) => (n === 1 ? "1 plaats omhoog" : `${n} plaatsen omhoog`),
  down: (n: number) => (n === 1 ? "1 plaats omlaag" : `${n} plaatsen omlaag`),
};
