// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { Chart, DataCard as Card } from "@protocol/dossier";
import { set_language } from "@/i18n/dictionary.svelte";
import DataCard from "./DataCard.svelte";
import words from "./nl";
import { data } from "./sentences";

beforeEach(async () => {
  await set_language("nl");
  await data.load();
});

const chart: Chart = { as: "chart", form: "bars", unit: "mensen", about: "Jaar", columns: ["Gouda", "Waddinxveen"], rows: [{ label: "2024", values: [930, null] }, { label: "2025", values: [1240, -155] }] };
const card = (shows: Card["shows"]): Card => ({ shows, period: "2025", source: "BRP", licence: "CC0", remark: "Een telling." });

test("a figure stands with its unit, and in small print where it comes from", () => {
  render(DataCard, { card: card({ as: "figure", figure: "1.240", unit: "mensen" }), audience: "participant" });
  expect(screen.getByRole("figure")).toHaveTextContent(`1.240 mensen Een telling. 2025 · ${words.source("BRP")} · CC0`);
});

test("where nothing is known of where it comes from, nothing is said", () => {
  render(DataCard, { card: { shows: { as: "figure", figure: "3", unit: "" }, period: "", source: "", licence: "", remark: "" }, audience: "screen" });
  expect(screen.getByRole("figure").textContent!.trim()).toBe("3");
});

test.each(["bars", "line"] as const)("a chart drawn as %s has all its figures in a table, on every page", (form) => {
  for (const audience of ["participant", "screen", "facilitator"] as const) {
    const { unmount } = render(DataCard, { card: card({ ...chart, form }), audience });
    const rows = screen.getAllByRole("row", { hidden: true }).map((row) => [...row.children].map((cell) => cell.textContent));
    expect(rows).toEqual([["Jaar", "Gouda", "Waddinxveen"], ["2024", "930", "–"], ["2025", "1.240", "-155"]]);
    expect(screen.getByRole("list", { name: words.legend })).toHaveTextContent(/^A\s*Gouda\s*B\s*Waddinxveen$/);
    unmount();
  }
});

test("bars below 0 go the other way from one line", () => {
  const { container } = render(DataCard, { card: card({ ...chart, columns: ["Gouda"], rows: [{ label: "a", values: [100] }, { label: "b", values: [-50] }] }), audience: "screen" });
  const bars = [...container.querySelectorAll<HTMLElement>(".bar")].map(({ style }) => [style.insetInlineStart, style.inlineSize]);
  expect(bars).toEqual([["33.33333333333333%", "66.66666666666667%"], ["0%", "33.33333333333333%"]]);
});

test("an axis that does not begin at 0 says so", () => {
  render(DataCard, { card: card({ ...chart, form: "line", columns: ["Gouda"], rows: [{ label: "2024", values: [960] }, { label: "2025", values: [1010] }] }), audience: "participant" });
  expect(screen.getByText(words.not_from_zero("960"))).toBeVisible();
});
