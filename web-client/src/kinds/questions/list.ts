// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Payload, Question, QuestionView, Vote, VoteValue } from "@protocol/kinds/questions";
import type { Mine } from "@/kinds/props";

export type Order = "support" | "newest" | "controversy";
export type Filter = "open" | "answered" | "all";

/** How much it divides people: many for and as many against is most. */
export const controversy = ({ up, down }: QuestionView): number => (up + down) * (Math.min(up, down) / Math.max(1, up, down));

/** From a list that is newest first; of as many, the newest stay in front. */
export function ordered(questions: readonly QuestionView[], order: Order): QuestionView[] {
  if (order === "support") return [...questions].sort((a, b) => b.up - b.down - (a.up - a.down));
  if (order === "controversy") return [...questions].sort((a, b) => controversy(b) - controversy(a));
  return [...questions];
}

export const filtered = (questions: readonly QuestionView[], filter: Filter, label: Id | null = null): QuestionView[] =>
  questions.filter((one) => (filter === "all" || one.answered === (filter === "answered")) && (label === null || one.label === label));

export const own_questions = (mine: Mine<Payload>[]): Mine<Question>[] => mine.filter((one): one is Mine<Question> => one.payload.type === "question");

/** What this participant thinks of questions; what was refused does not count. */
export function own_votes(mine: Mine<Payload>[]): Map<Id, VoteValue> {
  const votes = mine.filter((one): one is Mine<Vote> => one.payload.type === "vote" && !(one.status === "refused" && one.attempted === one.payload));
  return new Map(votes.map((one) => [one.payload.question, one.payload.value]));
}

/** The question of a merged pile that this participant voted on, and how; null: on none. */
export function own_vote(question: QuestionView, votes: Map<Id, VoteValue>): { id: Id; value: VoteValue } | null {
  for (const { id } of [question, ...question.merged]) {
    const value = votes.get(id);
    if (value) return { id, value };
  }
  return null;
}
