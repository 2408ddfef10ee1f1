// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Outcome } from "@/connection/live.svelte";
import { Draft } from "./draft.svelte";

const typing_ms = 600;

function draft(outcome: Outcome = { ok: true }) {
  const saved: string[] = [];
  const made = new Draft<string>({ value: "Vraag", valid: (value) => value !== "", save: async (value) => (saved.push(value), outcome) });
  return { draft: made, saved };
}

describe("saving as one types", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("waits for a moment of quiet and saves the last text once", async () => {
    const { draft: title, saved } = draft();
    for (const text of ["Vraag 1", "Vraag 12", "Vraag 123"]) title.edit(text);
    expect(title.state).toBe("saving");
    await vi.advanceTimersByTimeAsync(typing_ms);
    expect(saved).toEqual(["Vraag 123"]);
    expect(title.state).toBe("saved");
  });

  it("what cannot be saved is not sent, and says so", async () => {
    const { draft: title, saved } = draft();
    title.edit("");
    await vi.advanceTimersByTimeAsync(typing_ms * 2);
    expect(saved).toEqual([]);
    expect(title.state).toBe("invalid");
  });

  it("leaving the field saves at once, and only once", async () => {
    const { draft: title, saved } = draft();
    title.edit("Vraag 1");
    await title.flush();
    await vi.advanceTimersByTimeAsync(typing_ms);
    expect(saved).toEqual(["Vraag 1"]);
  });

  it("a refusal is told, and typing on tries again", async () => {
    const { draft: title } = draft({ ok: false, reason: "invalid" });
    title.edit("Vraag 1");
    await vi.advanceTimersByTimeAsync(typing_ms);
    expect(title.state).toBe("refused");
    title.edit("Vraag 2");
    expect(title.state).toBe("saving");
  });

  it("what a co-facilitator wrote is taken over, unless something here is unsaved", async () => {
    const { draft: title } = draft();
    title.receive("Vraag van Anja");
    expect([title.value, title.version]).toEqual(["Vraag van Anja", 1]);
    title.edit("Mijn vraag");
    title.receive("Nog een van Anja");
    expect([title.value, title.version]).toEqual(["Mijn vraag", 1]);
  });

  it("hearing the own text back, early or late, leaves the fields alone", async () => {
    const { draft: title } = draft();
    title.edit("Mijn vraag");
    title.receive("Mijn vraag");
    await vi.advanceTimersByTimeAsync(typing_ms);
    title.receive("Mijn vraag");
    expect(title.version).toBe(0);
  });
});
