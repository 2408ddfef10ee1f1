// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import type { Chart } from "@protocol/dossier";

const most_decimals = 4;
const decimals_of = (value: number) => Math.min(most_decimals, /\.(\d+)/.exec(value.toFixed(most_decimals).replace(/0+$/, ""))?.[1]?.length ?? 0);

/** Every figure of a chart, row by row. */
export const values_of = (chart: Pick<Chart, "rows">): number[] => chart.rows.flatMap((row) => row.values).filter((value) => value !== null);

/** What writes the figures of one chart, all with the same decimals: per cents and euros with their sign, other units stand above the chart. */
export function writer(chart: Pick<Chart, "rows" | "unit">, language: Language): (value: number | null) => string {
  const decimals = Math.max(0, ...values_of(chart).map(decimals_of));
  const format = new Intl.NumberFormat(language, { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
  const [before, after] = chart.unit === "€" ? ["€ ", ""] : ["", chart.unit === "%" ? "%" : ""];
  return (value) => (value === null ? "–" : `${before}${format.format(value)}${after}`);
}

/** The unit that has to be said apart. */
export const unit_apart = (chart: Pick<Chart, "unit">): string => (["%", "€"].includes(chart.unit) ? "" : chart.unit);

export type Axis = { low: number; high: number; ticks: number[] };

/** An axis with a handful of round numbers on it that holds all values, and 0 too, unless they all lie far from it and `near` is allowed. */
export function axis_of(values: readonly number[], near = false): Axis {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const apart = near && least > 0 && least > 0.6 * most;
  const [low, high] = [apart ? least : Math.min(0, least), Math.max(0, most)];
  const step = round_step((high - low) / 4 || 1);
  const [first, last] = [Math.floor(low / step), Math.max(Math.ceil(high / step), Math.floor(low / step) + 1)];
  const ticks = Array.from({ length: last - first + 1 }, (_, at) => tidy((first + at) * step));
  return { low: ticks[0]!, high: ticks.at(-1)!, ticks };
}

/** 1, 2 or 5 times a power of ten, and not less than this. */
function round_step(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  return ([1, 2, 5, 10].find((digit) => digit * power >= least * 0.999) ?? 10) * power;
}

const tidy = (value: number) => Number(value.toPrecision(12));

/** Which of the labels along a line are written so that they do not meet: every so many, from the first; `room` in letters. */
export function labels_shown(labels: readonly string[], room: number): number[] {
  const longest = Math.max(...labels.map((label) => label.length)) + 2;
  const every = Math.max(1, Math.ceil((labels.length * longest) / room));
  return labels.map((_, at) => at).filter((at) => at % every === 0);
}

/** Stretches of one series without a gap, each a list of places. */
export function stretches(values: readonly (number | null)[]): number[][] {
  const all: number[][] = [];
  values.forEach((value, at) => {
    if (value === null) return;
    if (at > 0 && values[at - 1] !== null) all.at(-1)!.push(at);
    else all.push([at]);
  });
  return all;
}
