// SPDX-License-Identifier: EUPL-1.2
import type { SteerCommand } from "@protocol/commands";
import type { FacilitatorDevice, Id } from "@protocol/common";
import type { FacilitatorWorkshop, Lead } from "@protocol/workshop";

type Word = SteerCommand["do"];

/** What every facilitator may do, whoever leads: the server holds to the same (F2). */
const for_all: ReadonlySet<string> = new Set<Word>(["moderate", "enter", "take_out", "free_seat", "put_dossier_item", "remove_dossier_item", "take_lead"]);

/** Somebody else, who leads; null: nobody does, or this device. */
export function other_lead(workshop: FacilitatorWorkshop | null, device: Id | undefined): Lead | null {
  const lead = workshop?.lead;
  return lead && lead.by !== device ? lead : null;
}

/** Whether this may be asked from here. To undo something takes what doing it took. */
export function may_ask(workshop: FacilitatorWorkshop | null, device: Id | undefined, command: Word): boolean {
  return other_lead(workshop, device) === null || for_all.has(command === "undo" ? (workshop?.undo ?? "undo") : command);
}

/** Whether a facilitator carries this kind on by what it changes in it: that is steering too. */
export const is_carried_on = (kind: string): boolean => kind === "quiz";

const phone_side_px = 600;

/** What this page is held or looked at on. */
export function this_device(at: { coarse: boolean; width: number; height: number } = { coarse: matchMedia("(pointer: coarse)").matches, width: screen.width, height: screen.height }): FacilitatorDevice {
  if (!at.coarse) return "laptop";
  return Math.min(at.width, at.height) < phone_side_px ? "phone" : "tablet";
}
