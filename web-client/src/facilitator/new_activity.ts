// SPDX-License-Identifier: EUPL-1.2
import type { Id, Opaque, Release } from "@protocol/common";
import type { Settings as Ambitions } from "@protocol/kinds/ambitions";
import type { Settings as Board } from "@protocol/kinds/board";
import type { Settings as Choice } from "@protocol/kinds/choice";
import type { Settings as DomainMap } from "@protocol/kinds/domain_map";
import type { Settings as Grid } from "@protocol/kinds/grid";
import type { Settings as NumberKind } from "@protocol/kinds/number";
import type { Settings as Open } from "@protocol/kinds/open";
import type { Settings as Pause } from "@protocol/kinds/pause";
import type { Settings as Points } from "@protocol/kinds/points";
import type { Settings as Questions } from "@protocol/kinds/questions";
import type { Settings as Quiz } from "@protocol/kinds/quiz";
import type { Settings as Ranking } from "@protocol/kinds/ranking";
import type { Settings as Scale } from "@protocol/kinds/scale";
import type { Settings as Slide } from "@protocol/kinds/slide";
import type { Settings as WordCloud } from "@protocol/kinds/words";
import type { ActivityDefinition, FacilitatorWorkshop } from "@protocol/workshop";
import { random_id } from "@/connection/identity";

type Words = { kinds: Record<string, { title: string }>; defaults: { options: string[]; aspects: string[]; columns: string[]; labels: string[]; statements: string[]; items: string[]; quiz: { text: string; options: string[] }; grid: Pick<Grid, "x" | "y" | "quadrants"> } };
type Start = { minutes: number; release: Release; settings: Opaque };

const keyed = (texts: readonly string[]) => texts.map((text, key) => ({ key, text }));

const starts: Record<string, (words: Words) => Start> = {
  slide: () => ({ minutes: 3, release: "live", settings: { markdown: "", notes: "" } satisfies Slide }),
  pause: () => ({ minutes: 15, release: "live", settings: { tells_next: true } satisfies Pause }),
  choice: ({ defaults }) => ({
    minutes: 5, release: "after_closing",
    settings: { options: keyed(defaults.options), max_picks: 1, correct: [], split_by_domain: true } satisfies Choice,
  }),
  quiz: ({ defaults }) => ({
    minutes: 10, release: "live",
    settings: { questions: [{ key: 0, text: defaults.quiz.text, options: keyed(defaults.quiz.options), correct: [0], seconds: 20, explanation: "" }], speed: true } satisfies Quiz,
  }),
  words: () => ({ minutes: 5, release: "live", settings: { max_words: 3 } satisfies WordCloud }),
  open: () => ({ minutes: 10, release: "live", settings: { max_texts: 3, max_length: 200, moderation: "after" } satisfies Open }),
  questions: () => ({ minutes: 10, release: "live", settings: { labels: [], max_questions: 10, moderation: "after", downvotes: false } satisfies Questions }),
  board: ({ defaults }) => ({
    minutes: 30, release: "live",
    settings: { columns: defaults.columns.map((text, index) => ({ id: `column-${index + 1}`, text })), axes: null, dots: 3, max_cards: 5, concealed: false, by_domain: false } satisfies Board,
  }),
  ambitions: () => ({ minutes: 30, release: "live", settings: { dots: 3, max_cards: 5 } satisfies Ambitions }),
  "domain-map": ({ defaults }) => ({
    minutes: 30, release: "after_closing",
    settings: { aspects: defaults.aspects.map((text, index) => ({ id: `aspect-${index + 1}`, text })), on_behalf: true } satisfies DomainMap,
  }),
  scale: ({ defaults }) => ({
    minutes: 5, release: "after_closing",
    settings: { statements: keyed(defaults.statements), labels: defaults.labels, split_by_domain: true } satisfies Scale,
  }),
  number: () => ({
    minutes: 3, release: "after_closing",
    settings: { unit: "", minimum: null, maximum: null, decimals: 0, true_value: null, within_percent: 10, split_by_domain: true } satisfies NumberKind,
  }),
  points: ({ defaults }) => ({ minutes: 5, release: "after_closing", settings: { items: keyed(defaults.items), total: 100, split_by_domain: true } satisfies Points }),
  ranking: ({ defaults }) => ({ minutes: 5, release: "after_closing", settings: { items: keyed(defaults.items), places: defaults.items.length, split_by_domain: true } satisfies Ranking }),
  grid: ({ defaults }) => ({ minutes: 10, release: "after_closing", settings: { items: keyed(defaults.items), ...defaults.grid, split_by_domain: true } satisfies Grid }),
};

export const new_id = (): Id => `a-${random_id().slice(0, 10)}`;

/** An activity that can be opened as it is. Null: nobody knows how this kind begins. */
export function new_activity(kind: string, words: Words): ActivityDefinition | null {
  const start = starts[kind]?.(words);
  return start ? { id: new_id(), kind, title: words.kinds[kind]?.title ?? kind, instruction: "", ...start } : null;
}

/** What stands after this activity now: something new goes before that. Null: at the end. */
export function after(workshop: FacilitatorWorkshop, id: Id | null): Id | null {
  const at = workshop.programme.findIndex((line) => line.definition.id === id);
  return at < 0 ? null : (workshop.programme[at + 1]?.definition.id ?? null);
}
