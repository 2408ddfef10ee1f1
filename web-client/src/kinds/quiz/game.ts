// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import type { Answer, Coming, Key, Moderation, Nickname, Pace, Payload, QuestionView, Ranks, Rung, Solution, Standing } from "@protocol/kinds/quiz";
import type { Mine } from "@/kinds/props";

/** What this phone brought in: what was refused and never saved is in `refused` alone. */
export type Own = { nickname: Mine<Nickname> | null; pace: Mine<Pace> | null; answers: Map<Key, Mine<Answer>>; refused: Mine<Payload>[] };

export function own_of(mine: readonly Mine<Payload>[]): Own {
  const own: Own = { nickname: null, pace: null, answers: new Map(), refused: [] };
  for (const one of mine) {
    if (one.status === "refused") own.refused.push(one);
    if (one.status === "refused" && one.attempted === one.payload) continue;
    if (one.payload.type === "nickname") own.nickname = one as Mine<Nickname>;
    else if (one.payload.type === "pace") own.pace = one as Mine<Pace>;
    else own.answers.set(one.payload.question, one as Mine<Answer>);
  }
  return own;
}

/** As the server reckons them: all for who answers at once, half for who needs all of their own time, rounded. */
export function points_of(answer: Answer, correct: readonly Key[], speed: boolean): number {
  if (!correct.includes(answer.option)) return 0;
  const limit = answer.limit_ms ?? 0;
  if (!speed || limit === 0) return 1000;
  const elapsed = Math.min(answer.elapsed_ms ?? 0, limit);
  return 1000 - Math.floor((500 * elapsed + Math.floor(limit / 2)) / limit);
}

export const total_of = (answers: ReadonlyMap<Key, Mine<Answer>>, solutions: readonly Solution[], speed: boolean): number =>
  solutions.reduce((sum, { question, correct }) => sum + (answers.has(question) ? points_of(answers.get(question)!.payload, correct, speed) : 0), 0);

/** The place of who has these points; where the ladder has no such rung, among which part of all, in per cents. */
export function place_of({ ladder, players }: Pick<Ranks, "ladder" | "players">, points: number): { place: number } | { best_percent: number } {
  const at = ladder.findIndex((rung) => rung.points <= points);
  const rung = ladder[at];
  if (rung?.points === points) return { place: rung.above + 1 };
  return { best_percent: Math.max(1, Math.ceil((100 * (rung?.above ?? players)) / Math.max(1, players))) };
}

/** Whose points are the next above these, and by how many: the name where there is one on the list. Null: nobody's. */
export function just_ahead({ ladder, top }: Pick<Ranks, "ladder" | "top">, points: number): { by: number; who: Standing | null } | null {
  const above = ladder.filter((rung: Rung) => rung.points > points).at(-1);
  if (!above) return null;
  return { by: above.points - points, who: top.find((one) => one.points === above.points) ?? null };
}

/** How long this person may take, and when that begins, in milliseconds. */
export const time_for = (question: QuestionView, percent = 100): number => (question.seconds + question.extra_seconds) * 10 * percent;

/** Where the clock of a question is: seconds until it starts, or what is left of the time. */
export function clock_of(question: QuestionView, now: number, percent = 100): { starts_in: number; left: number; share: number } {
  const whole = time_for(question, percent);
  const left = Math.min(whole, Math.max(0, question.starts_at + whole - now));
  return { starts_in: Math.max(0, Math.ceil((question.starts_at - now) / 1000)), left: Math.ceil(left / 1000), share: left / whole };
}

/** What is right, in words: one of several. */
export const solution_of = (options: QuestionView["options"], correct: readonly Key[] | undefined, language: Language): string =>
  new Intl.ListFormat(language, { type: "disjunction" }).format(options.filter(({ key }) => correct?.includes(key)).map(({ text }) => text));

export type Step = { name: "ask" | "reveal" | "standings" | "podium"; change: Moderation };

/** What comes next; null: the quiz is over. */
export function next_step({ phase, question, next }: { phase: string; question: QuestionView | null; next: Coming | null }): Step | null {
  if (phase === "asking" && question) return { name: "reveal", change: { type: "reveal", question: question.key } };
  if (phase === "podium") return null;
  if (phase === "revealed" && next) return { name: "standings", change: { type: "standings" } };
  return next ? { name: "ask", change: { type: "ask", question: next.key } } : { name: "podium", change: { type: "podium" } };
}
