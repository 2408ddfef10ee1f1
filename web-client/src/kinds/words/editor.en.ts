// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone gives a few single words. Together they make a cloud: the more often given, the larger. Capitals and spaces make no difference.",
  max_words: "Words for each person",
  max_words_hint: "1 to 10. Three already bring a lot to the table.",
} satisfies typeof nl as typeof nl;
