// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Word } from "@protocol/kinds/words";
import { layout, weight, type Layout } from "./cloud";

const measure = (text: string) => text.length * 0.55;
const words = (count: number, text = (at: number) => `woord${at}`): Word[] => Array.from({ length: count }, (_, at) => ({ text: text(at), count: Math.max(1, Math.round(200 / (at + 1))) }));

function overlaps({ placed }: Layout): number {
  const boxes = placed.map(({ word, x, y, size }) => ({ left: x - (measure(word.text) * size) / 2, right: x + (measure(word.text) * size) / 2, top: y - size / 2, bottom: y + size / 2 }));
  return boxes.filter((a, at) => boxes.slice(at + 1).some((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)).length;
}

describe("the word cloud", () => {
  it.each([[1, 328, 260], [3, 328, 260], [60, 328, 300], [60, 1800, 760], [60, 800, 360]])("%i words in %i × %i do not touch, and stay within the room", (count, width, height) => {
    const cloud = layout(words(count), width, height, 13, measure);
    expect(cloud.placed.length + cloud.left).toBe(count);
    expect(overlaps(cloud)).toBe(0);
    for (const { word, x, y, size } of cloud.placed) {
      expect(x - (measure(word.text) * size) / 2).toBeGreaterThanOrEqual(0);
      expect(x + (measure(word.text) * size) / 2).toBeLessThanOrEqual(width);
      expect(y - size / 2).toBeGreaterThanOrEqual(0);
      expect(y + size / 2).toBeLessThanOrEqual(height);
      expect(size).toBeGreaterThanOrEqual(13 * 0.99);
    }
  });

  it("all sixty fit on a screen, and what is given more is never smaller", () => {
    const cloud = layout(words(60), 1800, 760, 20, measure);
    expect(cloud.left).toBe(0);
    const sizes = cloud.placed.map((one) => one.size);
    expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
    expect(cloud.placed[0]).toMatchObject({ x: 900, y: 380 });
  });

  it("the same words give the same cloud", () => {
    expect(layout(words(40), 700, 300, 12, measure)).toEqual(layout(words(40), 700, 300, 12, measure));
  });

  it("a word of forty letters is made to fit, on a phone too", () => {
    const cloud = layout([{ text: "arbeidsmigrantenhuisvestingsvergunningen", count: 9 }, { text: "werk", count: 1 }], 328, 260, 12, measure);
    expect(cloud.left).toBe(0);
    expect(cloud.placed[0]!.size * measure("arbeidsmigrantenhuisvestingsvergunningen")).toBeLessThanOrEqual(328);
  });

  it("who finds no room is counted, the least given first", () => {
    const cloud = layout(words(60, (at) => `eenlangwoordnummer${at}`), 200, 120, 14, measure);
    expect(cloud.left).toBeGreaterThan(0);
    expect(cloud.placed[0]!.word.text).toBe("eenlangwoordnummer0");
  });

  it("no room and no words make no cloud", () => {
    expect(layout([], 100, 100, 10, measure)).toEqual({ placed: [], left: 0 });
    expect(layout(words(2), 0, 100, 10, measure)).toEqual({ placed: [], left: 2 });
  });

  it("one of ten thousand is still to be read beside the most given", () => {
    expect(weight(1, 10_000)).toBeGreaterThan(0.25);
    expect(weight(10_000, 10_000)).toBe(1);
  });
});
