// SPDX-License-Identifier: EUPL-1.2
import type { SteerCommand } from "@protocol/commands";
import type { Id } from "@protocol/common";
import type { FacilitatorWorkshop, RunSheetActivity, SelfPacedProgress } from "@protocol/workshop";

/** A quiz is led, and questions can be asked all day without anybody having to. */
const not_on_ones_own = ["quiz", "questions"];

/** Whether people can do this at their own pace, and be done with it. */
export const can_be_paced = (line: RunSheetActivity): boolean => !line.tells && !not_on_ones_own.includes(line.definition.kind);

export const open_together = (lines: readonly RunSheetActivity[]): SteerCommand => ({
  do: "open_self_paced", activities: lines.map((line) => ({ activity: line.definition.id, round: line.round })),
});

export const close_together = (round: SelfPacedProgress): SteerCommand => ({ do: "close_self_paced", activities: round.activities });

/** People of one domain who still have to; null: of no domain, or of several that are too small to be told apart. */
export type StillToDo = { domain: Id | null; people: number };
export type PacedLine = { line: RunSheetActivity; done: number; to_do: StillToDo[] };

export const people_in = ({ groups }: SelfPacedProgress): number => groups.reduce((sum, group) => sum + group.people, 0);
export const finished_in = ({ groups }: SelfPacedProgress): number => groups.reduce((sum, group) => sum + group.finished, 0);

/** How far everybody is with each activity of the round, in the order of the programme. */
export function paced_lines({ programme }: Pick<FacilitatorWorkshop, "programme">, { activities, groups }: SelfPacedProgress): PacedLine[] {
  return programme.flatMap((line) => {
    const at = activities.indexOf(line.definition.id);
    if (at < 0) return [];
    const to_do = groups.map(({ domain, people, done }) => ({ domain, people: people - (done[at] ?? 0) })).filter((group) => group.people > 0);
    return [{ line, done: groups.reduce((sum, { done }) => sum + (done[at] ?? 0), 0), to_do }];
  });
}
