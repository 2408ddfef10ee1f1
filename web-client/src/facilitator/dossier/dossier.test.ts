// SPDX-License-Identifier: EUPL-1.2
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DossierItem } from "@protocol/dossier";
import type { Desk } from "../desk/desk.svelte";
import { Dossier } from "./dossier.svelte";
import { new_note } from "./items";
import words from "./nl";
import { dossier } from "./sentences";

const note = (title: string) => ({ ...new_note(title), id: "d1" });
const titles = (store: Dossier) => store.items?.map(({ title }) => title);

beforeEach(() => dossier.load());
afterEach(() => vi.unstubAllGlobals());

/** A desk whose commands come through, and a server that has these items when it is asked. */
function prepared(items: DossierItem[], ok = true) {
  const desk = { steer: vi.fn(() => Promise.resolve(ok ? { ok } : { ok, reason: "limit" })), say: vi.fn() };
  let answer = () => {};
  vi.stubGlobal("fetch", () => new Promise((resolve) => {
    answer = () => resolve(new Response(JSON.stringify({ definition: items.length > 0 ? { dossier: items } : {} })));
  }));
  return { desk, store: new Dossier(desk as unknown as Desk), answer: () => answer() };
}

test("the dossier is read when asked, and is empty where there is none", async () => {
  for (const items of [[], [note("Eerst")]]) {
    const { store, answer } = prepared(items);
    const reading = store.read("w");
    expect(store.items).toBeNull();
    answer();
    await reading;
    expect(store.items).toEqual(items);
  }
});

test("what was put while it was being read is newer, and stays", async () => {
  const { store, answer } = prepared([note("Eerst")]);
  const reading = store.read("w");
  await store.put(note("Daarna"));
  answer();
  await reading;
  expect(titles(store)).toEqual(["Daarna"]);
});

test("what is refused is not in it; what is taken out can be brought back at once", async () => {
  const refusing = prepared([], false);
  await refusing.store.put(note("Eerst"));
  await refusing.store.remove(note("Eerst"));
  expect(refusing.store.items).toBeNull();
  expect(refusing.desk.say).not.toHaveBeenCalled();
  const { store, desk } = prepared([]);
  await store.put(note("Eerst"));
  await store.remove(note("Eerst"));
  expect(store.items).toEqual([]);
  expect(desk.say).toHaveBeenCalledExactlyOnceWith(words.removed("Eerst"), { undo: true });
});

test("a server that cannot be reached is told of, unless there is something to look at", async () => {
  const { store } = prepared([]);
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("offline")));
  await store.read("w");
  expect(store.unreachable).toBe(true);
  await store.put(note("Eerst"));
  await store.read("w");
  expect([store.unreachable, titles(store)]).toEqual([false, ["Eerst"]]);
});
