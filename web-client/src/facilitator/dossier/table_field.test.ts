// SPDX-License-Identifier: EUPL-1.2
import { fireEvent, render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { set_language } from "@/i18n/dictionary.svelte";
import words from "./nl";
import { dossier } from "./sentences";
import TableField from "./TableField.svelte";

beforeEach(async () => {
  await set_language("nl");
  await dossier.load();
});

const paste = (text: string) => fireEvent.input(screen.getByLabelText(words.table.paste), { target: { value: text } });

function shown(table = null) {
  const use = vi.fn();
  render(TableField, { table, use });
  return use;
}

test("what was read is looked at, and used when one says so", async () => {
  const use = shown();
  await paste("Jaar;Gouda\n2024;12,5%\n2025;");
  expect(await screen.findByText(words.table.read(2, 1))).toBeVisible();
  expect(screen.getAllByRole("cell").map((cell) => cell.textContent)).toEqual(["12,5%", "–"]);
  expect(use).not.toHaveBeenCalled();
  await userEvent.click(screen.getByRole("button", { name: words.table.use }));
  expect(use).toHaveBeenCalledExactlyOnceWith({ about: "Jaar", columns: ["Gouda"], rows: [{ label: "2024", values: [12.5] }, { label: "2025", values: [null] }] }, "%");
});

test("what is wrong is said with its place, and nothing can be used", async () => {
  shown();
  await paste("jaar;aantal\n2022;1\n2023;2\n2024;n.v.t.");
  expect(await screen.findByRole("alert")).toHaveTextContent("Rij 4, kolom ‘aantal’: ‘n.v.t.’ is geen getal.");
  expect(screen.queryByRole("button", { name: words.table.use })).toBeNull();
});

test("who knows better says what stands before the decimals", async () => {
  const use = shown();
  await paste("a;b\nx;1.240");
  await userEvent.click(await screen.findByLabelText(words.table.signs["."]!));
  await userEvent.click(screen.getByRole("button", { name: words.table.use }));
  expect(use.mock.calls[0]![0].rows[0].values).toEqual([1.24]);
});

test("a file is read, and one that is far too large is not", async () => {
  shown();
  // jsdom's files cannot be read.
  const file = (text: string, size: number) => Object.defineProperties(new File([text], "cijfers.csv", { type: "text/csv" }), { size: { value: size }, arrayBuffer: { value: () => Promise.resolve(new TextEncoder().encode(text).buffer) } });
  const choose = (text: string, size = text.length) => userEvent.upload(screen.getByLabelText(words.table.file), file(text, size));
  await choose("a;b\nx;3", 300_000);
  expect(await screen.findByRole("alert")).toHaveTextContent(words.faults.too_large());
  await choose("a;b\nx;3");
  expect(await screen.findByText(words.table.read(1, 1))).toBeVisible();
});

test("a table that is there is the beginning of the next", async () => {
  shown({ about: "Jaar", columns: ["Gouda"], rows: [{ label: "2024", values: [12.5] }] } as never);
  expect(await screen.findByDisplayValue(/12,5/)).toHaveValue("Jaar;Gouda\n2024;12,5");
});
