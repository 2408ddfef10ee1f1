// SPDX-License-Identifier: EUPL-1.2
import { parts, type Part, type PartModule } from "./parts";

const found = parts(import.meta.glob<PartModule>("./*/Answer.svelte"));

/** The phone's part of a kind; null: a kind that this program does not know (yet). */
export const answer_of = (kind: string): Part | null => found.get(kind) ?? null;

/** Before they are needed: when an activity opens, a whole room would fetch its part at once. */
export const load_answers_ahead = (): void => found.forEach((part) => void part().catch(() => undefined));

/** Where a phone shows released results while one may still answer: under the answer, on a tab beside it, or the answer shows them itself; `within`: also once it is closed. */
export const results_while_open = (kind: string): "under" | "tab" | "own" | "within" => (kind === "quiz" ? "within" : ["ambitions", "questions", "board"].includes(kind) ? "own" : kind === "domain-map" ? "tab" : "under");
