// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { quiet_ms, throttled } from "./announce";

describe("a spoken summary", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("says the first at once and then only the newest, at most every ten seconds", () => {
    const said: string[] = [];
    const { offer } = throttled((text) => said.push(text));
    for (const text of ["1 antwoord", "2 antwoorden", "3 antwoorden"]) offer(text);
    expect(said).toEqual(["1 antwoord"]);
    vi.advanceTimersByTime(quiet_ms);
    expect(said).toEqual(["1 antwoord", "3 antwoorden"]);
  });

  it("does not repeat itself", () => {
    const said: string[] = [];
    const { offer } = throttled((text) => said.push(text));
    offer("13 antwoorden");
    vi.advanceTimersByTime(quiet_ms);
    offer("13 antwoorden");
    vi.advanceTimersByTime(quiet_ms);
    expect(said).toEqual(["13 antwoorden"]);
  });

  it("says nothing any more once it is gone", () => {
    const said: string[] = [];
    const { offer, stop } = throttled((text) => said.push(text));
    offer("1");
    offer("2");
    stop();
    vi.advanceTimersByTime(quiet_ms * 2);
    expect(said).toEqual(["1"]);
  });
});
