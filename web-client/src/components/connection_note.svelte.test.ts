// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import type { Link } from "@/connection/socket";
import ConnectionNote from "./ConnectionNote.svelte";
import { common } from "@/i18n/common";

beforeEach(async () => {
  await common.load();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

/** The connection's state as pages have it: one value, made anew at every message. */
function connection() {
  let state = $state.raw<{ link: Link }>({ link: "live" });
  return {
    get link() { return state.link; },
    becomes: (link: Link) => flushSync(() => (state = { link })),
  };
}

it("says that the connection is back, and stops saying so though messages keep coming", () => {
  const live = connection();
  render(ConnectionNote, { props: { get link() { return live.link; } } });
  live.becomes("lost");
  flushSync(() => vi.advanceTimersByTime(2_000));
  expect(screen.getByRole("status").textContent).toContain(common.t.connection.lost);
  live.becomes("live");
  expect(screen.getByRole("status").textContent).toContain(common.t.connection.back);
  for (let message = 0; message < 7; message += 1) {
    flushSync(() => vi.advanceTimersByTime(500));
    live.becomes("live");
  }
  expect(screen.getByRole("status").textContent?.trim()).toBe("");
});
