// SPDX-License-Identifier: EUPL-1.2

/** A, B, … Z, AA, AB: names an option in a chart, so that colour is never the only sign. */
export function letter(index: number): string {
  const last = String.fromCharCode(65 + (index % 26));
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last;
}

/** Part of a whole as a number from 0 to 1; an empty whole has no parts. */
export function share(count: number, whole: number): number {
  return whole > 0 ? count / whole : 0;
}

/**
 * How far people are apart over options that exclude each other: 0 when all picked the same, 1 when each was picked as often as any
 * other (index of qualitative variation: the chance that two people picked differently, as part of the most that it can be).
 * Null: fewer than two people or options.
 */
export function variation(counts: readonly number[]): number | null {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole < 2 || counts.length < 2) return null;
  const alike = counts.reduce((sum, count) => sum + share(count, whole) ** 2, 0);
  return (1 - alike) / (1 - 1 / counts.length);
}

/** `offset` and `size` from 0 to 1 along the bar. */
export type Segment = { index: number; count: number; offset: number; size: number };

/** The segments of a stacked bar, in the order of the counts; zero counts take no room. */
export function stack(counts: readonly number[]): Segment[] {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  let offset = 0;
  const segments: Segment[] = [];
  counts.forEach((count, index) => {
    const size = share(count, whole);
    if (count > 0) segments.push({ index, count, offset, size });
    offset += size;
  });
  return segments;
}
