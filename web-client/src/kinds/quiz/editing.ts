// SPDX-License-Identifier: EUPL-1.2
import type { Key, Question, Settings } from "@protocol/kinds/quiz";

/** A key that none of these has, nor had while the editor was open: an old answer must not count for something new (D4). */
export const next_key = (keys: readonly Key[]): Key => Math.max(-1, ...keys) + 1;

/** What is still wrong with a question: it is saved once nothing is. */
export function fault_of(question: Question): "text" | "options" | "correct" | null {
  if (question.text.trim() === "") return "text";
  const options = question.options.filter(({ text }) => text.trim() !== "");
  if (options.length < 2) return "options";
  return options.some(({ key }) => question.correct.includes(key)) ? null : "correct";
}

const tidy = (question: Question): Question => {
  const options = question.options.map((option) => ({ ...option, text: option.text.trim() })).filter(({ text }) => text !== "");
  return { ...question, text: question.text.trim(), options, explanation: question.explanation.trim(), correct: question.correct.filter((key) => options.some((one) => one.key === key)) };
};

/** What of a draft can be saved: a question that is not ready stays as it was saved, or out. Null: there would be none. */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const questions = draft.questions.flatMap((one) => (fault_of(one) === null ? [tidy(one)] : saved.questions.filter(({ key }) => key === one.key)));
  return questions.length > 0 ? { ...draft, questions } : null;
}
