// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { ActivityDefinition, RunSheetActivity } from "@protocol/workshop";

/** The kinds of which an answer can be compared with an earlier one. */
const comparing = new Set(["choice", "scale", "number", "points"]);

/** Stands for an earlier workshop among the activities to compare with; no activity has such an id. */
export const of_baseline = "~baseline";

/** The same activity, compared with no earlier workshop. */
export function uncompared({ baseline: _, ...rest }: ActivityDefinition): ActivityDefinition {
  return rest;
}

export const can_repeat = (kind: string): boolean => comparing.has(kind);

/** What this activity can be compared with: the same kind, earlier in the programme; and what it says now, wherever that stands. */
export function earlier_of(programme: readonly RunSheetActivity[], { id, kind, repeats }: ActivityDefinition): { id: Id; title: string }[] {
  if (!can_repeat(kind)) return [];
  const here = programme.findIndex((line) => line.definition.id === id);
  return programme
    .filter(({ definition }, at) => definition.kind === kind && definition.id !== id && (at < here || definition.id === repeats))
    .map(({ definition }) => ({ id: definition.id, title: definition.title }));
}
