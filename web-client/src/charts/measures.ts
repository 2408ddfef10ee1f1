// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import type { Summary } from "@protocol/measures";
import { decimal, percent } from "./format";

/** What of the results is looked at. */
export type Part = "results" | "disagreement" | "by_domain";

/** What can be looked at: where people differ if there are `things` to compare, domains if there is more than one to tell apart. */
export function parts_of(things: number, groups: number): Part[] {
  return ["results", ...(things > 1 ? (["disagreement"] as const) : []), ...(groups > 1 ? (["by_domain"] as const) : [])];
}

/** How far people are apart on an axis from `low` to `high`: 0 when all are at one place, 1 when half are at each end. Null: nobody is anywhere. */
export function disagreement({ deviation }: Summary, low: number, high: number): number | null {
  return deviation === null ? null : high > low ? Math.min(1, (2 * deviation) / (high - low)) : 0;
}

/** Places (0, 1, 2 …) in the order of what is there, most first; those without come last, equals stay as they were. */
export function most_first(values: readonly (number | null)[]): number[] {
  return values.map((value, place) => ({ value: value ?? -Infinity, place })).sort((a, b) => (b.value === a.value ? a.place - b.place : b.value - a.value)).map(({ place }) => place);
}

/** Where from 0 to 1 a value stands between `low` and `high`; at the edge if it is beyond. */
export function along(value: number, low: number, high: number): number {
  return high > low ? Math.min(1, Math.max(0, (value - low) / (high - low))) : 0.5;
}

/** "3,4 ± 0,8": a mean never stands without its spread. `nothing` where there is no mean. */
export function mean_and_spread({ mean, deviation }: Summary, language: Language, nothing = "–"): string {
  return mean === null || deviation === null ? nothing : `${decimal(mean, language)} ± ${decimal(deviation, language)}`;
}

export const percent_or = (share: number | null, language: Language, nothing = "–"): string => (share === null ? nothing : percent(share, language));

/** One thing in MeasureRows. */
export type MeasureRow = {
  key: string | number;
  /** Before the text: a rank. */
  mark?: string;
  text: string;
  /** What it comes to, and its spread; without value `nothing` stands there. */
  value: string | null;
  spread?: string | null;
  nothing?: string;
  note: string;
};

export const decimal_or = (value: number | null, language: Language, nothing = "–"): string => (value === null ? nothing : decimal(value, language));

/** The least that leaves room for every mean and its spread, and at most `most`; `most` where there is nothing. */
export function reach_of(summaries: readonly Summary[], most: number): number {
  const reach = Math.max(0, ...summaries.map(({ mean, deviation }) => (mean ?? 0) + (deviation ?? 0)));
  return reach > 0 ? Math.min(most, reach) : most;
}
