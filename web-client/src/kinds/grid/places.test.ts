// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { apart, place_at, places_of, quadrant_name, quadrant_of, savable } from "./places";

const items = [{ key: 0, text: "Wonen" }, { key: 7, text: "Taal" }];
const x = { name: "Moeite", low: "Weinig moeite", high: "Veel moeite" };
const y = { name: "Effect", low: "Weinig effect", high: "Veel effect" };
const summary = (deviation: number | null) => ({ count: 2, mean: deviation === null ? null : 50, deviation });

describe("placing items", () => {
  it("what is gone is nowhere, what was skipped is null", () => {
    expect([...places_of(items, { placements: [{ item: 7, at: null }, { item: 9, at: { x: 1, y: 1 } }] })]).toEqual([[7, null]]);
  });

  it("a tap is a place, its origin at the lower left; outside is the edge", () => {
    const box = { left: 10, top: 20, width: 200, height: 100 };
    expect(place_at(box, 10, 120)).toEqual({ x: 0, y: 0 });
    expect(place_at(box, 160, 45)).toEqual({ x: 75, y: 75 });
    expect(place_at(box, 900, -5)).toEqual({ x: 100, y: 100 });
  });

  it("quadrants have names, or those of their ends", () => {
    expect([{ x: 0, y: 100 }, { x: 50, y: 50 }, { x: 49, y: 49 }, { x: 100, y: 0 }].map(quadrant_of)).toEqual([0, 1, 2, 3]);
    expect(quadrant_name(["Doen", "", "", ""], x, y, 0)).toBe("Doen");
    expect(quadrant_name(["Doen", "", "", ""], x, y, 3)).toBe("Veel moeite · Weinig effect");
  });

  it("people are furthest apart in opposite corners", () => {
    expect(apart({ mean: { x: summary(50), y: summary(50) } })).toBeCloseTo(1);
    expect(apart({ mean: { x: summary(50), y: summary(0) } })).toBeCloseTo(Math.SQRT1_2);
    expect(apart({ mean: { x: summary(null), y: summary(null) } })).toBeNull();
  });

  it("an axis keeps the words it had while others are being typed", () => {
    const saved = { items, x, y, quadrants: ["", "", "", ""], split_by_domain: true };
    expect(savable({ ...saved, x: { ...x, low: " " }, quadrants: [" Doen ", "", "", ""] }, saved)).toEqual({ ...saved, quadrants: ["Doen", "", "", ""] });
    expect(savable({ ...saved, items: [{ key: 8, text: "" }] }, saved)).toBeNull();
  });
});
