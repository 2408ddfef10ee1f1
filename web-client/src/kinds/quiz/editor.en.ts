// SPDX-License-Identifier: EUPL-1.2
import pictures from "@/pictures/editor.en";
import type nl from "./editor.nl";

export default {
  ...pictures,
  about: "You ask the questions one by one. A question that is not finished is not saved yet.",
  question: (n) => `Question ${n}`,
  question_up: (n) => `Move question ${n} up`,
  question_down: (n) => `Move question ${n} down`,
  question_remove: (n) => `Remove question ${n}`,
  add: "Add a question",
  text: "What do you ask?",
  options: "Answers",
  option: (n) => `Answer ${n}`,
  add_option: "Add an answer",
  up: (name) => `Move ‘${name}’ up`,
  down: (name) => `Move ‘${name}’ down`,
  remove: (name) => `Remove ‘${name}’`,
  correct: "Right",
  correct_label: (name) => `‘${name}’ is right`,
  seconds: "Seconds",
  seconds_hint: "5 to 240. Who needs more time can choose that.",
  explanation: "Explanation of the right answer",
  optional: "may stay empty",
  fault: {
    text: "Not saved yet: write what you ask.",
    options: "Not saved yet: give at least two answers.",
    correct: "Not saved yet: tick which answer is right.",
  },
  speed: "Sooner is more points",
  speed_hint: "Right at once is 1000 points, right at the last moment 500. Without this every right answer counts the same.",
} satisfies typeof nl as typeof nl;
