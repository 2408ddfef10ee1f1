// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test, vi } from "vitest";
import type { SteerCommand } from "@protocol/commands";
import type { FacilitatorWorkshop } from "@protocol/workshop";
import { refusals } from "@/i18n/common";
import { set_language } from "@/i18n/dictionary.svelte";
import { lead_words } from "../lead/sentences";
import { words } from "../sentences";
import { Desk } from "./desk.svelte";

beforeEach(async () => {
  localStorage.clear();
  vi.stubGlobal("matchMedia", () => ({ matches: false }));
  await set_language("nl");
  await Promise.all([words.load(), refusals.load(), lead_words.load()]);
});

/** The page on the laptop, while this one leads. */
function laptop(lead: FacilitatorWorkshop["lead"], more: Partial<FacilitatorWorkshop> = {}) {
  const sent: SteerCommand[] = [];
  const workshop = { results_hidden: false, undo: null, programme: [], shown: null, ...(lead ? { lead } : {}), ...more };
  const live = { state: { workshop, you: { device: "laptop" }, views: {} }, steer: async (command: SteerCommand) => { sent.push(command); return { ok: true }; } };
  return { desk: new Desk(live as unknown as Desk["live"]), sent };
}

test("while another leads, a key or button steers nothing, and says who does [F2]", async () => {
  const { desk, sent } = laptop({ by: "phone", device: "phone", name: "Anna" });
  desk.hide_results();
  expect(sent).toEqual([]);
  expect(desk.notice).toMatchObject({ text: "Anna (telefoon) leidt nu. Neem eerst de leiding over.", problem: true });
  expect(await desk.steer({ do: "lock", locked: true })).toEqual({ ok: false, reason: "not_in_charge" });
  expect(desk.steers).toBe(false);
});

test("what people wrote is arranged by everybody, and undoing it too [F2]", async () => {
  const { desk, sent } = laptop({ by: "phone", device: "phone" }, { undo: "moderate" });
  await desk.steer({ do: "moderate", activity: "a", change: {} });
  desk.undo();
  expect(sent.map((command) => command.do)).toEqual(["moderate", "undo"]);
});

test("an undo that another's lead forbids says so, and does not just vanish [F2]", () => {
  const { desk, sent } = laptop({ by: "phone", device: "phone" }, { undo: "close" });
  desk.undo();
  expect(sent).toEqual([]);
  expect(desk.may_undo).toBe(false);
  expect(desk.notice?.text).toBe("Een telefoon leidt nu. Neem eerst de leiding over.");
});

test("taking over is one press, with the name that this device knows [F2]", async () => {
  const { desk, sent } = laptop({ by: "phone", device: "phone" });
  await desk.take_lead();
  localStorage.setItem("aantafel.facilitator.name", "Bram");
  await desk.take_lead();
  expect(sent).toEqual([{ do: "take_lead", device: "laptop" }, { do: "take_lead", device: "laptop", name: "Bram" }]);
});
