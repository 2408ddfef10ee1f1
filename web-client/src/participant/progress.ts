// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { VisibleActivity } from "@protocol/workshop";

/** Where somebody is with an activity: `done`: the server has all that it asks, or that one has no opinion; `begun`: a part of it, or something that only this phone knows of. */
export type Doing = "done" | "begun" | "to_do";
export type Line = { activity: VisibleActivity; doing: Doing };
/** `next`: what is proposed; null: all of it is done. */
export type Progress = { lines: Line[]; done: number; next: VisibleActivity | null };

/**
 * How far somebody is with a self-paced round, in the order of the programme. After `here` the next one that is not done is
 * proposed, and past the last the first; never `here` itself.
 */
export function progress_of(activities: VisibleActivity[], round: readonly Id[], doing: (activity: VisibleActivity) => Doing, here: Id | null = null): Progress {
  const lines = activities.filter((one) => round.includes(one.id)).map((activity) => ({ activity, doing: doing(activity) }));
  const at = lines.findIndex((one) => one.activity.id === here);
  const onward = [...lines.slice(at + 1), ...lines.slice(0, Math.max(0, at))];
  return { lines, done: lines.filter((one) => one.doing === "done").length, next: onward.find((one) => one.doing !== "done")?.activity ?? null };
}
