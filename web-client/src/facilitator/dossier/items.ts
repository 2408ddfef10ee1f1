// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { Chart, DataCard, DataItem, DossierItem, InterviewNote } from "@protocol/dossier";
import type { Settings } from "@protocol/kinds/slide";
import type { ActivityDefinition, RunSheetActivity } from "@protocol/workshop";
import { random_id } from "@/connection/identity";
import { new_id } from "../new_activity";
import type { Table } from "./csv";

const item_id = (): Id => `d-${random_id().slice(0, 10)}`;

export const new_note = (title: string): InterviewNote => ({ kind: "note", id: item_id(), title, domains: [], spoken_with: "", text: "" });

export const new_data = (title: string): DataItem => ({
  kind: "data", id: item_id(), title, domains: [], card: { shows: { as: "figure", figure: "", unit: "" }, period: "", source: "", licence: "", remark: "" },
});

/** A chart of this table, drawn as the one before was; years that follow each other are drawn as a line. */
export function chart_of(table: Table, unit: string, before: DataCard["shows"]): Chart {
  const years = table.rows.map(({ label }) => (/^\d{4}$/.test(label) ? Number(label) : NaN));
  const in_time = years.length > 2 && years.every((year, at) => at === 0 || year > years[at - 1]!);
  return { as: "chart", form: before.as === "chart" ? before.form : in_time ? "line" : "bars", unit: unit || before.unit, ...table };
}

/** Whether there is something for the room to see. */
export const has_data = ({ card: { shows } }: DataItem): boolean => shows.as === "chart" || shows.figure.trim() !== "";

/** Whether an item is within the bounds of the protocol, so that it can be saved; what is too long waits for less. */
export function fits(item: DossierItem): boolean {
  const within = (limit: number, ...texts: string[]) => texts.every((text) => [...text].length <= limit);
  if (item.title.trim() === "" || !within(200, item.title)) return false;
  if (item.kind === "note") return within(200, item.spoken_with) && within(10_000, item.text);
  const { shows, period, source, licence, remark } = item.card;
  return within(60, period, licence, shows.unit, shows.as === "figure" ? shows.figure : "") && within(200, source, remark);
}

/** Those about this domain; null: all. */
export const about_domain = (items: readonly DossierItem[], domain: Id | null): DossierItem[] => items.filter((item) => domain === null || item.domains.includes(domain));

/** With this one where it stands, or last. */
export function with_item(items: readonly DossierItem[], item: DossierItem): DossierItem[] {
  return items.some((one) => one.id === item.id) ? items.map((one) => (one.id === item.id ? item : one)) : [...items, item];
}

/** A slide that carries a copy of an item; `stale`: the item says something else by now. */
export type Place = { slide: ActivityDefinition; stale: boolean };

export function places_of(item: DataItem, programme: readonly RunSheetActivity[]): Place[] {
  return programme.flatMap(({ definition }) => {
    const placed = definition.kind === "slide" ? (definition.settings as Settings).data_card : undefined;
    return placed?.from === item.id ? [{ slide: definition, stale: !same(placed.card, item.card) }] : [];
  });
}

/** A slide with a copy of this item. */
export const slide_of = (item: DataItem): ActivityDefinition => ({
  id: new_id(), kind: "slide", title: item.title.trim(), instruction: "", minutes: 3, release: "live",
  settings: { markdown: "", notes: "", data_card: { from: item.id, card: item.card } } satisfies Settings,
});

/** The slide with the card as it is now. */
export const brought_up_to_date = (slide: ActivityDefinition, item: DataItem): ActivityDefinition => ({ ...slide, settings: { ...slide.settings, data_card: { from: item.id, card: item.card } } });

/** Whether two things are written alike; in which order their members stand does not count. */
function same(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const keys = Object.keys(one);
  return keys.length === Object.keys(other).length && keys.every((key) => same(one[key as keyof typeof one], other[key as keyof typeof other]));
}
