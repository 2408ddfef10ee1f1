// SPDX-License-Identifier: EUPL-1.2
import type { Component } from "svelte";
import type { Dictionary } from "@/i18n/dictionary.svelte";
import * as ambitions from "./ambitions/sentences";
import * as choice from "./choice/sentences";
import * as domain_map from "./domain-map/sentences";

// The registry cannot know a kind's own types: the server and the kind's schema vouch for what is put in.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Part = () => Promise<Component<any>>;

/** A kind of activity: three parts, each loaded with its sentences when it is needed. */
export type Kind = {
  answer: Part;
  results: Part;
  editor: Part;
  /** Where a phone shows released results while one may still answer: under the answer, on a tab beside it, or the answer shows them itself. */
  results_while_open: "under" | "tab" | "own";
};

const part = (sentences: Dictionary<object>, load: () => Promise<{ default: Component<never> }>): Part => async () => {
  const [module] = await Promise.all([load(), sentences.load()]);
  return module.default as Component;
};

const kinds: Record<string, Kind> = {
  choice: {
    answer: part(choice.answer, () => import("./choice/Answer.svelte") as never),
    results: part(choice.results, () => import("./choice/Results.svelte") as never),
    editor: part(choice.editor, () => import("./choice/Editor.svelte") as never),
    results_while_open: "under",
  },
  ambitions: {
    answer: part(ambitions.answer, () => import("./ambitions/Answer.svelte") as never),
    results: part(ambitions.results, () => import("./ambitions/Results.svelte") as never),
    editor: part(ambitions.editor, () => import("./ambitions/Editor.svelte") as never),
    results_while_open: "own",
  },
  "domain-map": {
    answer: part(domain_map.answer, () => import("./domain-map/Answer.svelte") as never),
    results: part(domain_map.results, () => import("./domain-map/Results.svelte") as never),
    editor: part(domain_map.editor, () => import("./domain-map/Editor.svelte") as never),
    results_while_open: "tab",
  },
};

/** Null: a kind that this program does not know (yet). */
export const kind_of = (name: string): Kind | null => kinds[name] ?? null;

export const kind_names = (): string[] => Object.keys(kinds);
