// SPDX-License-Identifier: EUPL-1.2
import type { ItemKey } from "@protocol/measures";
import type { ParticipantView, Payload, Settings } from "@protocol/kinds/scale";
import { named } from "../keyed";

/** What somebody said of each statement: a step, or null where it was skipped. What no longer fits the question is left out. */
export function ratings_of(view: ParticipantView, payload: Payload | undefined): Map<ItemKey, number | null> {
  const asked = new Set(view.statements.map(({ key }) => key));
  return new Map((payload?.ratings ?? []).filter(({ statement, step }) => asked.has(statement) && (step ?? 1) <= view.labels.length).map(({ statement, step }) => [statement, step]));
}

/** The same with one more said. */
export function rated(ratings: ReadonlyMap<ItemKey, number | null>, statement: ItemKey, step: number | null): Payload {
  return { ratings: [...new Map([...ratings, [statement, step] as const])].map(([key, value]) => ({ statement: key, step: value })) };
}

/** The labels of a scale with so many steps: the ends stay the ends. */
export function with_steps(labels: readonly string[], steps: number): string[] {
  const between = labels.slice(1, -1).slice(0, steps - 2);
  return [labels[0] ?? "", ...between, ...Array.from({ length: steps - 2 - between.length }, () => ""), labels.at(-1) ?? ""];
}

/** What of a draft can be saved; an end without a label keeps the one it had. Null: nothing to rate yet. */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const statements = named(draft.statements, saved.statements);
  const last = draft.labels.length - 1;
  const labels = draft.labels.map((label, at) => label.trim() || (at === 0 ? saved.labels[0]! : at === last ? saved.labels.at(-1)! : ""));
  return statements.length === 0 ? null : { ...draft, statements, labels };
}
