// SPDX-License-Identifier: EUPL-1.2
import type { Time } from "@protocol/common";
import type { RunSheetActivity } from "@protocol/workshop";

/** A rehearsal of an earlier day says nothing about the pace of this one. */
const same_day_ms = 16 * 3_600_000;
const minute_ms = 60_000;

/** How the day runs against its plan. Times in ms; `behind` is negative when ahead. */
export type Pace = {
  /** When the first activity of today opened; null: not begun. */
  started: Time | null;
  planned: number;
  behind: number;
  /** When the day ends if what is left takes its planned time. */
  ends_at: Time;
  /** For each line: when it began today, or will begin at this pace; null: passed over, or another day. */
  starts: (Time | null)[];
};

export function planned_ms(line: RunSheetActivity): number {
  return line.definition.minutes * minute_ms;
}

/** How long this round ran, or runs by now; null: not opened today. */
export function spent_ms(line: RunSheetActivity, now: Time): number | null {
  if (!opened_today(line, now)) return null;
  const until = line.state === "open" ? now : (line.closed_at ?? now);
  return Math.max(0, until - line.opened_at!);
}

function opened_today(line: RunSheetActivity, now: Time): boolean {
  return line.opened_at !== null && now - line.opened_at < same_day_ms;
}

/** What of a line's planned time still has to come, by where the room is. */
function left_ms(line: RunSheetActivity, index: number, furthest: number, now: Time): number {
  if (line.state === "open") return Math.max(0, planned_ms(line) - (spent_ms(line, now) ?? 0));
  return index > furthest ? planned_ms(line) : 0;
}

/** Lines before the furthest one opened today are behind us, whether they were done or passed over. */
export function pace(programme: readonly RunSheetActivity[], now: Time): Pace {
  const openings = programme.map((line) => (opened_today(line, now) ? line.opened_at : null));
  const begun = openings.filter((at) => at !== null);
  const started = begun.length > 0 ? Math.min(...begun) : null;
  const furthest = openings.map((at) => at !== null).lastIndexOf(true);
  const planned = programme.reduce((sum, line) => sum + planned_ms(line), 0);
  let clock = now;
  const starts = programme.map((line, index) => {
    const begins = openings[index] ?? (index > furthest ? clock : null);
    clock += left_ms(line, index, furthest, now);
    return begins;
  });
  const behind = started === null ? 0 : clock - (started + planned);
  return { started, planned, behind, ends_at: clock, starts };
}
