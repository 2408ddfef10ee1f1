// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "@/i18n/dictionary.svelte";
import { parts, type Part } from "./parts";

const found = parts(
  import.meta.glob("./*/Editor.svelte", { import: "default" }),
  import.meta.glob<Dictionary<object>>("./*/sentences.ts", { import: "editor", eager: true }),
);

/** Preparing an activity of this kind; null: a kind that this program does not know (yet). */
export const editor_of = (kind: string): Part | null => found.get(kind) ?? null;

/** Kinds that can be prepared. */
export const kind_names = (): string[] => [...found.keys()];
