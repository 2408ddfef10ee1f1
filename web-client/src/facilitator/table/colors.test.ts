// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { with_color, with_colors } from "./colors";

const plain = { id: "bz", name: "Burgerzaken", expected: 2 };

test("a colour can be given, changed and taken away", () => {
  const blue = with_color(plain, 1);
  expect(blue).toEqual({ ...plain, color: 1 });
  expect(with_color(blue, 3).color).toBe(3);
  expect(with_color(blue, 0)).toEqual(plain);
});

test("new domains get colours that no other has, as long as there are any; those that were there keep theirs", () => {
  const named = (id: string, color?: number) => ({ ...plain, id, ...(color ? { color } : {}) });
  const before = [named("a"), named("b", 2)];
  const colors = (now: typeof before) => with_colors(before, now).map((domain) => domain.color);
  expect(colors([...before, named("c"), named("d")])).toEqual([undefined, 2, 1, 3]);
  const many = Array.from({ length: 9 }, (_, at) => named(`new${at}`));
  expect(with_colors([], many).map((domain) => domain.color)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, undefined]);
});
