// SPDX-License-Identifier: EUPL-1.2
import type { WorkshopSummary } from "../api";

/** The day it is held, as far as that is known; else the day it was made. As 2027-01-14, here. */
export function day_of(workshop: WorkshopSummary): string {
  return workshop.date ?? iso_day(new Date(workshop.created));
}

/** The newest day first; of one day the one that was made last. */
export function by_day(workshops: readonly WorkshopSummary[]): WorkshopSummary[] {
  return [...workshops].sort((a, b) => day_of(b).localeCompare(day_of(a)) || b.created - a.created);
}

/** Those in whose title, municipality or region every word stands, whatever its case and accents. */
export function found(workshops: readonly WorkshopSummary[], search: string): WorkshopSummary[] {
  const words = plain(search).split(/\s+/).filter(Boolean);
  return workshops.filter(({ title, municipality, region }) => {
    const text = plain(`${title} ${municipality} ${region}`);
    return words.every((word) => text.includes(word));
  });
}

/** Of a moment, by this device's calendar. */
export function iso_day(moment: Date): string {
  const two = (n: number) => String(n).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** Noon, which is of that day in every time zone that a page may be in. */
export const moment_of = (day: string): Date => new Date(`${day}T12:00:00`);

const plain = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
