// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  step: (n, all) => `${n} of ${all}`,
  how: "Tap the field or slide.",
  plane: "Field",
  at: (low, high, value) => `${value} out of 100, from ${low} to ${high}`,
  nowhere: "not placed yet",
  skip: "Skip",
  skipped: "Skipped",
  previous: "Previous",
  next: "Next",
  items: "All items",
  placed: (text) => `${text}: placed`,
  passed: (text) => `${text}: skipped`,
  open: (text) => `${text}: not placed yet`,
  done: (done, all) => (done === all ? "All placed" : `${done} of ${all} placed`),
  changeable: "You can move everything until this closes.",
} satisfies typeof nl as typeof nl;
