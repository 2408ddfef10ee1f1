// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import type { EarlierWorkshop, Shift, ShiftedThing } from "@protocol/measures";
import { decimal, percent } from "../format";

/** A mean as people read it: a part in per cents, anything else with one decimal. */
export const mean_text = (shift: Shift, mean: number, language: Language): string => (shift.share ? percent(mean, language) : decimal(mean, language));

/** Its title, and the day it was held where that is known. */
export function workshop_text({ title, date }: EarlierWorkshop, language: Language): string {
  if (date === null) return title;
  return `${title}, ${new Intl.DateTimeFormat(language, { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" }).format(new Date(`${date}T00:00:00Z`))}`;
}

/** "+0,7", "−12", "0,0": by how much, with its sign; parts in percentage points. Null: there is nothing to compare. */
export function change_text(shift: Shift, { before, now }: Pick<ShiftedThing, "before" | "now">, language: Language): string | null {
  if (before === null || now === null) return null;
  const places = shift.share ? 0 : 1;
  return new Intl.NumberFormat(language, { signDisplay: "exceptZero", minimumFractionDigits: places, maximumFractionDigits: places }).format((now - before) * (shift.share ? 100 : 1));
}

/** The ends of the axis: those of what can be said, or else what holds every mean, with room at both sides. */
export function axis_of({ low, high, things }: Shift): { low: number; high: number } {
  const means = things.flatMap(({ before, now }) => [before, now]).filter((mean) => mean !== null);
  const [least, most] = [Math.min(...means), Math.max(...means)];
  const room = means.length === 0 ? 1 : (most - least || Math.abs(most) || 1) * 0.15;
  return { low: low ?? (means.length === 0 ? 0 : least - room), high: high ?? (means.length === 0 ? 1 : most + room) };
}
