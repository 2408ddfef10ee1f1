// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import type { FacilitatorWorkshop } from "@protocol/workshop";
import { is_carried_on, may_ask, other_lead, this_device } from "./lead";

const workshop = (lead?: FacilitatorWorkshop["lead"], undo: string | null = null) => ({ undo, ...(lead ? { lead } : {}) }) as FacilitatorWorkshop;
const phone = { by: "phone", device: "phone", name: "Anna" } as const;

test("everybody steers until somebody takes the lead [F2]", () => {
  expect(other_lead(workshop(), "laptop")).toBeNull();
  expect(may_ask(workshop(), "laptop", "open")).toBe(true);
  expect(may_ask(null, undefined, "open")).toBe(true);
});

test("who leads steers, and others do what stays for all: arrange, enter, take over [F2]", () => {
  expect(other_lead(workshop(phone), "phone")).toBeNull();
  expect(may_ask(workshop(phone), "phone", "open")).toBe(true);
  expect(other_lead(workshop(phone), "laptop")).toEqual(phone);
  for (const command of ["show", "open", "close", "release", "hide_results", "timer", "put_activity", "remove_activity", "order", "describe", "set_domains", "clear", "lock", "set_seats", "open_self_paced", "close_self_paced", "share_lead"] as const)
    expect(may_ask(workshop(phone), "laptop", command), command).toBe(false);
  for (const command of ["moderate", "enter", "take_out", "free_seat", "put_dossier_item", "remove_dossier_item", "take_lead"] as const) expect(may_ask(workshop(phone), "laptop", command), command).toBe(true);
});

test("taking something back takes what doing it took [F2][F3]", () => {
  expect(may_ask(workshop(phone, "close"), "laptop", "undo")).toBe(false);
  expect(may_ask(workshop(phone, "enter"), "laptop", "undo")).toBe(true);
  expect(may_ask(workshop(phone), "laptop", "undo")).toBe(false);
});

test("before the server said what this device is called, it does not lead [F2]", () => {
  expect(may_ask(workshop(phone), undefined, "open")).toBe(false);
});

test.each([
  [false, 1280, 800, "laptop"], [false, 360, 740, "laptop"], [true, 360, 740, "phone"], [true, 740, 360, "phone"], [true, 820, 1180, "tablet"],
] as const)("a device with fingers %s of %i by %i is a %s", (coarse, width, height, device) => {
  expect(this_device({ coarse, width, height })).toBe(device);
});

test("a quiz is carried on by what its facilitator changes", () => {
  expect(["quiz", "open"].map(is_carried_on)).toEqual([true, false]);
});
