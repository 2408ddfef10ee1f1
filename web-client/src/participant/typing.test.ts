// SPDX-License-Identifier: EUPL-1.2
import { render } from "@testing-library/svelte";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { VisibleActivity } from "@protocol/workshop";
import Typing from "./Typing.svelte";

const activity: VisibleActivity = { id: "a1", kind: "open", title: "", instruction: "", state: "open", round: 1, may_abstain: true, results_shown: false };
const told: string[] = [];
const live = { tell_typing: (id: string) => void told.push(id) };

function write(html: string): void {
  document.body.insertAdjacentHTML("beforeend", html);
  document.body.lastElementChild!.dispatchEvent(new Event("input", { bubbles: true }));
}

beforeEach(() => {
  told.length = 0;
  vi.useFakeTimers({ now: 1_000_000 });
});
afterEach(() => vi.useRealTimers());

test("writing is told at most every three seconds [A3]", () => {
  render(Typing, { live, activity });
  write("<textarea></textarea>");
  write("<input type=text>");
  vi.advanceTimersByTime(2_900);
  write("<textarea></textarea>");
  expect(told).toEqual(["a1"]);
  vi.advanceTimersByTime(200);
  write("<textarea></textarea>");
  expect(told).toEqual(["a1", "a1"]);
});

test("choosing is no writing, and what is closed takes none [A3]", () => {
  const { rerender } = render(Typing, { live, activity });
  write("<input type=radio>");
  write("<input type=range>");
  write("<select></select>");
  void rerender({ live, activity: { ...activity, state: "closed" } });
  write("<textarea></textarea>");
  expect(told).toEqual([]);
});
