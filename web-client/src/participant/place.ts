// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { ParticipantWorkshop, VisibleActivity } from "@protocol/workshop";

/** Where this phone is: one activity, a list to pick from, or waiting. */
export type Place = { at: "activity"; activity: VisibleActivity; others: VisibleActivity[] } | { at: "list"; open: VisibleActivity[] } | { at: "waiting" };

/**
 * The room's activity comes first, unless somebody picked another one that is still open. `listing`: asked for the list.
 * Without a shown one the only open one is it; several are a list to pick from.
 */
export function place_of(workshop: Pick<ParticipantWorkshop, "activities" | "shown">, picked: Id | null, listing: boolean): Place {
  const open = workshop.activities.filter((one) => one.state === "open");
  const shown = workshop.activities.find((one) => one.id === workshop.shown) ?? null;
  if (listing && open.length > 0) return { at: "list", open: shown && shown.state !== "open" ? [shown, ...open] : open };
  const own = open.find((one) => one.id === picked) ?? shown ?? (open.length === 1 ? open[0] : undefined);
  if (own) return { at: "activity", activity: own, others: open.filter((one) => one.id !== own.id) };
  return open.length > 0 ? { at: "list", open } : { at: "waiting" };
}
