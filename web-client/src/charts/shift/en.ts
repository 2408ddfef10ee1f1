// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  heading: "What has shifted",
  before: "Before",
  now: "Now",
  change: "Change",
  thing: "About",
  people: (before, now) => `${before} ${before === 1 ? "answer" : "answers"} before, ${now} now`,
  nobody: "no answer",
  both: (people) => (people === 1 ? "The one who did both" : `The ${people} who did both`),
  up: (n) => `${n} higher`,
  down: (n) => `${n} lower`,
  same: (n) => `${n} the same`,
  chose: (n) => `${n} now pick this`,
  left: (n) => `${n} no longer pick this`,
  stayed: (n) => `${n} stayed with their choice`,
  explained: "The open circle is the first time, the filled dot is now.",
  moves_of: (people) => (people === 1 ? "Below it: the one who did both." : `Below it: the ${people} who did both.`),
  too_few: "Too few people did both to show them apart.",
  of_workshop: (title) => `Compared with ${title}`,
  unpaired: "That was another workshop: who said what then is not known, so this is about everybody together.",
  as_table: "Show as a table",
} satisfies typeof nl as typeof nl;
