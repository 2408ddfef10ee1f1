// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { rising } from "./reactions";

const none = { thumb: 0, heart: 0, clap: 0, laugh: 0, think: 0 };

test("a few reactions rise one by one", () => {
  expect(rising({ ...none, thumb: 2, think: 1 })).toEqual(["👍", "👍", "🤔"]);
  expect(rising(none)).toEqual([]);
});

test("a whole hall stays calm, and no kind of reaction is left out [A1]", () => {
  const hall = rising({ ...none, clap: 9_000, heart: 3 });
  expect(hall.length).toBeLessThanOrEqual(9);
  expect(hall).toContain("❤️");
  expect(hall.filter((sign) => sign === "👏").length).toBeGreaterThan(5);
});
