// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import type { ScreenWorkshop } from "@protocol/workshop";
import { initial, type LiveState } from "@/connection/state";
import { common } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import { words } from "./sentences";
import ScreenPage from "./ScreenPage.svelte";

const workshop = (title: string, here = 3): ScreenWorkshop => ({
  id: "w", description: { title: "Dag", municipality: "", language: "nl", anonymous: true, min_group: 3 }, domains: [], timer: null, now: 0, code: "12345678", locked: false, results_hidden: false, responses: null, here,
  shown: "a", activities: [{ id: "a", kind: "nog onbekend", title, instruction: "", state: "open", round: 1, may_abstain: true, results_shown: false }],
});
const live = { state: initial<ScreenWorkshop>() as LiveState<ScreenWorkshop>, server_now: () => 0 };
const question = () => screen.getByRole("heading", { level: 1 }).textContent;

beforeEach(async () => {
  await set_language("nl");
  await Promise.all([common.load(), words.load()]);
});

test("B or a full stop makes the screen dark, and any key brings it back without doing more", async () => {
  render(ScreenPage, { live, workshop: workshop("Vraag") });
  for (const key of ["b", "."]) {
    await userEvent.keyboard(key);
    expect(screen.getByRole("button", { name: "Terug naar het scherm" })).toBeVisible();
    await userEvent.keyboard("q");
    expect(screen.queryByRole("button", { name: "Terug naar het scherm" })).toBeNull();
    expect(question()).toBe("Vraag");
  }
});

test("a browser's own shortcut is left alone on a dark screen", async () => {
  render(ScreenPage, { live, workshop: workshop("Vraag") });
  await userEvent.keyboard("b");
  await userEvent.keyboard("{Control>}r{/Control}");
  expect(screen.getByRole("button", { name: "Terug naar het scherm" })).toBeVisible();
});

test("Z holds the picture, says so small, and lets it follow again; how many are here goes on", async () => {
  const { rerender } = render(ScreenPage, { live, workshop: workshop("Eerste") });
  await userEvent.keyboard("z");
  await rerender({ live, workshop: workshop("Tweede", 9) });
  expect(question()).toBe("Eerste");
  expect(screen.getByText("Stilgezet")).toBeVisible();
  expect(screen.getByText("9 deelnemers")).toBeInTheDocument();
  await userEvent.keyboard("z");
  expect(question()).toBe("Tweede");
  expect(screen.queryByText("Stilgezet")).toBeNull();
});

test("F asks for the full screen, and the question mark shows every key there is", async () => {
  const asked = vi.fn(() => Promise.resolve());
  document.documentElement.requestFullscreen = asked;
  render(ScreenPage, { live, workshop: workshop("Vraag") });
  await userEvent.keyboard("f?");
  expect(asked).toHaveBeenCalledOnce();
  expect([...document.querySelectorAll("kbd")].map((key) => key.textContent)).toEqual(["F", "B", ".", "Z", "D", "Q", "1–4", "?"]);
});

test("what cannot be drawn shows the question and no error, and the strip stays", () => {
  const broken = { ...workshop("Vraag") };
  broken.activities = [{ ...broken.activities[0]!, get instruction(): string { throw new Error("broken"); } }];
  render(ScreenPage, { live, workshop: broken });
  expect(question()).toBe("Vraag");
  expect(screen.getByText("Dit onderdeel staat op de telefoons.")).toBeVisible();
  expect(screen.getByText("3 deelnemers")).toBeInTheDocument();
});
