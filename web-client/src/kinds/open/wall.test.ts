// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Card } from "@protocol/kinds/open";
import { grouped, headings, ordered } from "./wall";

const card = (text: string, count = 1, heading = ""): Card => ({ text, count, heading });
const texts = (cards: Card[]) => cards.map((one) => one.text).join(" ");

describe("the wall of texts", () => {
  const cards = [card("nieuwst", 1, "Zorg"), card("b", 3), card("c", 1, "Bouw"), card("d", 3, "Zorg")];

  it("stands as it came, newest first, or by how many wrote it", () => {
    expect(texts(ordered(cards, "newest"))).toBe("nieuwst b c d");
    expect(texts(ordered(cards, "most"))).toBe("b d nieuwst c");
  });

  it("groups stand by the alphabet, so that none jumps when a text comes, and what has no heading last", () => {
    expect(grouped(cards).map(({ heading, cards: here }) => `${heading}: ${texts(here)}`)).toEqual(["Bouw: c", "Zorg: nieuwst d", ": b"]);
    expect(headings(cards)).toEqual(["Bouw", "Zorg"]);
    expect(grouped([])).toEqual([]);
  });
});
