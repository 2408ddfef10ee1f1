// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";
import type { Bins, ParticipantView, Settings } from "@protocol/kinds/number";

type Question = Pick<ParticipantView, "minimum" | "maximum" | "decimals">;

/** A number as people write it, with exactly these decimals and the unit behind it. */
export function written(value: number, language: Language, decimals = 0, unit = ""): string {
  const number = new Intl.NumberFormat(language, { minimumFractionDigits: 0, maximumFractionDigits: decimals }).format(value);
  return unit === "" ? number : `${number}${unit === "%" ? "" : " "}${unit}`;
}

/**
 * What somebody typed, as a number; null: none. One point or comma before exactly three digits separates thousands where there are no
 * decimals, and where there are if that is the sign for it in this language; of several kinds the last separates decimals.
 */
export function read_number(text: string, language: Language, decimals: number): number | null {
  const bare = text.replace(/[\s'’_]/g, "").replace(/[−–]/g, "-");
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(bare)) return null;
  const signs = [...bare.matchAll(/[.,]/g)].map(([sign]) => sign);
  const last = signs.at(-1);
  const thousands = last === undefined || signs.filter((sign) => sign === last).length > 1 || (new Set(signs).size === 1 && new RegExp(`\\${last}\\d{3}$`).test(bare) && (decimals === 0 || last === (language === "nl" ? "." : ",")));
  const point = thousands ? -1 : bare.lastIndexOf(last);
  const digits = (part: string) => part.replace(/[.,]/g, "");
  const value = Number(point < 0 ? digits(bare) : `${digits(bare.slice(0, point))}.${digits(bare.slice(point + 1))}`);
  return Number.isFinite(value) ? value + 0 : null;
}

/** What keeps a number from being an answer; null: nothing does. */
export function fault_of(value: number, { minimum, maximum, decimals }: Question): "low" | "high" | "decimals" | null {
  if (value < (minimum ?? -1e9)) return "low";
  if (value > (maximum ?? 1e9)) return "high";
  return Number(value.toFixed(decimals)) === value ? null : "decimals";
}

/** The step of a slider from the lowest to the highest with at most some 200 stops; null: there is nothing to slide between. */
export function slide_step({ minimum, maximum, decimals }: Question): number | null {
  if (minimum === null || maximum === null) return null;
  const unit = 10 ** -decimals;
  for (let power = unit; ; power *= 10) for (const digit of [1, 2, 5]) if ((maximum - minimum) / (digit * power) <= 200) return Number((digit * power).toFixed(decimals));
}

/** Where from 0 to 1 a value stands on the axis of the bins: in the middle of a bin that holds that value alone. */
export function place_in(bins: Bins, value: number, decimals: number): number {
  return Math.min(1, Math.max(0, (value - bins.start + 10 ** -decimals / 2) / (bins.width * bins.counts.length)));
}

/** Which edges of the bins have a number under them: not more than `most`, and the first. Bins of one value each are named in their middle. */
export function ticks(bins: Bins, decimals: number, most = 7): { at: number; value: number }[] {
  const single = bins.width <= 10 ** -decimals * 1.0001;
  const every = Math.max(1, Math.ceil((bins.counts.length + (single ? 0 : 1)) / most));
  return Array.from({ length: bins.counts.length + (single ? 0 : 1) }, (_, at) => at).filter((at) => at % every === 0)
    .map((at) => ({ at: (at + (single ? 0.5 : 0)) / bins.counts.length, value: Number((bins.start + at * bins.width).toFixed(decimals)) }));
}

/** What of a draft can be saved. Null: its bounds do not fit each other or the true value. */
export function savable(draft: Settings): Settings | null {
  const round = (value: number | null) => (value === null ? null : Number(value.toFixed(draft.decimals)));
  const { minimum, maximum, true_value } = draft;
  if (minimum !== null && maximum !== null && minimum >= maximum) return null;
  const settings = { ...draft, unit: draft.unit.trim(), true_value: round(true_value) };
  return settings.true_value !== null && fault_of(settings.true_value, settings) !== null ? null : settings;
}
