// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";

/** What stands before decimals; the other one stands between thousands. */
export type DecimalSign = "," | ".";

/** Without what may stand around the digits: a minus, a per cent, a euro; spaces between thousands. Null: there are other things in it. */
function bare(text: string): { digits: string; negative: boolean } | null {
  const [, minus, digits] = /^(?:€\s*)?([-−–]?)\s*(?:€\s*)?([\d.,\s\u00a0\u202f']+?)\s*%?$/.exec(text) ?? [];
  if (digits === undefined) return null;
  const close = /^\d{1,3}([\s\u00a0\u202f']\d{3})+([.,]\d+)?$/.test(digits) ? digits.replace(/[\s\u00a0\u202f']/g, "") : digits;
  return { digits: close, negative: minus !== "" };
}

const forms = { ",": /^(\d+|\d{1,3}(\.\d{3})+)(,\d+)?$/, ".": /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/ };

/** The figure that a cell says; undefined: it says none. */
export function read_figure(text: string, sign: DecimalSign): number | undefined {
  const found = bare(text);
  if (!found || !forms[sign].test(found.digits)) return undefined;
  const value = Number(sign === "," ? found.digits.replaceAll(".", "").replace(",", ".") : found.digits.replaceAll(",", ""));
  return found.negative && value !== 0 ? -value : value;
}

/** The sign that most cells can only have; where none tells, that of the language. `doubtful`: none tells, and it matters. */
export function sign_of(cells: readonly string[], language: Language): { sign: DecimalSign; doubtful: boolean } {
  let telling = 0, doubtful = false;
  for (const cell of cells) {
    const [comma, point] = [read_figure(cell, ","), read_figure(cell, ".")];
    if (comma !== undefined && point === undefined) telling += 1;
    else if (comma === undefined && point !== undefined) telling -= 1;
    else if (comma !== point) {
      // Nobody writes thousands that begin with a 0.
      const zero = /^\D*0([.,])/.exec(cell)?.[1];
      if (zero === undefined) doubtful = true;
      else telling += zero === "," ? 1 : -1;
    }
  }
  const sign = telling > 0 ? "," : telling < 0 ? "." : language === "nl" ? "," : ".";
  return { sign, doubtful: doubtful && telling === 0 };
}
