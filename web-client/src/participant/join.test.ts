// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test, vi } from "vitest";
import { common } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import { later, phone } from "./sentences";
import App from "./App.svelte";

const asked: string[] = [];
let answer: () => Response;

beforeEach(async () => {
  asked.length = 0;
  localStorage.clear();
  history.replaceState(null, "", "/");
  await set_language("nl");
  await Promise.all([common.load(), phone.load(), later.load()]);
  vi.stubGlobal("fetch", async (path: string) => { asked.push(path); return answer(); });
  vi.stubGlobal("WebSocket", class { close() {} });
});

const problem = (status: number) => () => new Response(JSON.stringify({ status, title: "no" }), { status });

test("a code typed with a space joins, and is in the address afterwards [J1]", async () => {
  answer = () => new Response(JSON.stringify({ id: "w", code: "12345678", title: "Dag", municipality: "", language: "en", domains: [] }));
  render(App, { address: { code: null, domain: null, seat: null, shared: false } });
  await userEvent.type(await screen.findByLabelText("Code van de workshop"), "1234 5678");
  await userEvent.click(screen.getByRole("button", { name: "Doe mee" }));
  expect(asked).toEqual(["/api/v1/join/12345678"]);
  expect(await screen.findByText("Connecting…")).toBeVisible();
  expect(location.pathname).toBe("/12345678");
});

test("unknown, closed and locked codes are one message [J3]", async () => {
  answer = problem(404);
  render(App, { address: { code: "11112222", domain: null, seat: null, shared: false } });
  expect(await screen.findByText(/Deze code klopt niet, of de workshop is niet open/)).toBeVisible();
  expect(screen.getByLabelText("Code van de workshop")).toHaveValue("1111 2222");
});

test("too many wrong codes ask for patience", async () => {
  answer = problem(429);
  render(App, { address: { code: "11112222", domain: null, seat: null, shared: false } });
  expect(await screen.findByText(/Wacht even/)).toBeVisible();
});

test("half a code is not sent", async () => {
  render(App, { address: { code: null, domain: null, seat: null, shared: false } });
  await userEvent.type(await screen.findByLabelText("Code van de workshop"), "123");
  await userEvent.click(screen.getByRole("button", { name: "Doe mee" }));
  expect(asked).toEqual([]);
  expect(screen.getByText("Een code heeft 8 cijfers.")).toBeVisible();
});

test("a phone that was in goes straight back in, also when the door is locked since [J2]", async () => {
  localStorage.setItem("aantafel.joined.12345678", JSON.stringify({ title: "Dag", language: "nl", without_domain: false }));
  render(App, { address: { code: "12345678", domain: null, seat: null, shared: false } });
  expect(await screen.findByText("Verbinding maken…")).toBeVisible();
  expect(asked).toEqual([]);
});
