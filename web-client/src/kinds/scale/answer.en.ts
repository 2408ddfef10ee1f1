// SPDX-License-Identifier: EUPL-1.2
import type nl from "./answer.nl";

export default {
  step: (step, label) => (label === "" ? `${step}` : `${step}: ${label}`),
  skip: "Skip",
  skipped: "Skipped",
  done: (done, all) => (done === all ? "All answered" : `${done} of ${all} answered`),
  changeable: "You can change your answers until this closes.",
} satisfies typeof nl as typeof nl;
