// SPDX-License-Identifier: EUPL-1.2
import type nl from "./editor.nl";

export default {
  about: "Everyone asks questions and supports those of others. Feel free to leave this open all day.",
  labels: "Labels",
  labels_hint: "What a question can be about. Without labels nobody needs to choose.",
  label: (n) => `Label ${n}`,
  add: "Add a label",
  up: (name) => `Move ‘${name}’ up`,
  down: (name) => `Move ‘${name}’ down`,
  remove: (name) => `Remove ‘${name}’`,
  max_questions: "Questions for each person",
  max_questions_hint: "1 to 50.",
  downvotes: "One may also be against",
  downvotes_hint: "So that you see what divides the room.",
  moderation: "Reading along",
  after: "Each question is there at once",
  after_hint: "You can hide a question afterwards.",
  before: "You let each question through first",
  before_hint: "Nobody sees a question before you have read it.",
} satisfies typeof nl as typeof nl;
