// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { edge_point, lay_out, wrap, type Box } from "./network";

const sizes = (count: number) => Array.from({ length: count }, (_, index) => ({ id: `d${index}`, width: 120 + (index % 4) * 30, height: 44 }));
const ring = (count: number) => Array.from({ length: count }, (_, index) => ({ from: `d${index}`, to: `d${(index * 3 + 1) % count}` }));

function overlap(a: Box, b: Box): boolean {
  return Math.abs(a.x - b.x) < (a.width + b.width) / 2 && Math.abs(a.y - b.y) < (a.height + b.height) / 2;
}

describe("the layout of the network", () => {
  it("the same needs give the same picture", () => {
    expect(lay_out(sizes(9), ring(9), 1000, 640)).toEqual(lay_out(sizes(9), ring(9), 1000, 640));
  });

  it.each([1, 2, 3, 8, 13, 20])("%i domains stay inside and do not cover each other", (count) => {
    const boxes = lay_out(sizes(count), ring(count), 1000, 640);
    for (const box of boxes) {
      expect(box.x - box.width / 2).toBeGreaterThanOrEqual(-0.01);
      expect(box.x + box.width / 2).toBeLessThanOrEqual(1000.01);
      expect(box.y - box.height / 2).toBeGreaterThanOrEqual(-0.01);
      expect(box.y + box.height / 2).toBeLessThanOrEqual(640.01);
    }
    const covered = boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlap(a, b)));
    expect(covered).toEqual([]);
  });

  it("no domains, and needs of domains that are not there, do no harm", () => {
    expect(lay_out([], [], 1000, 640)).toEqual([]);
    expect(lay_out(sizes(1), [{ from: "d0", to: "gone" }], 1000, 640)).toHaveLength(1);
  });

  it("a line leaves a box at its side that faces the other", () => {
    const box = { id: "a", x: 100, y: 100, width: 80, height: 40 };
    expect(edge_point(box, { x: 300, y: 100 })).toEqual({ x: 140, y: 100 });
    expect(edge_point(box, { x: 100, y: 0 }, 5)).toEqual({ x: 100, y: 75 });
    expect(edge_point(box, { x: 100, y: 100 })).toEqual({ x: 100, y: 100 });
  });

  it("labels break at spaces; a long Dutch word keeps a line of its own", () => {
    expect(wrap("zorg en welzijn", 10)).toEqual(["zorg en", "welzijn"]);
    expect(wrap("arbeidsmigrantenhuisvesting en wonen", 12)).toEqual(["arbeidsmigrantenhuisvesting", "en wonen"]);
  });
});
