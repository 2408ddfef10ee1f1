// SPDX-License-Identifier: EUPL-1.2
import type { Dictionary } from "@/i18n/dictionary.svelte";
import { parts, type Part } from "./parts";

const found = parts(
  import.meta.glob("./*/Results.svelte", { import: "default" }),
  import.meta.glob<Dictionary<object>>("./*/sentences.ts", { import: "results", eager: true }),
);

/** What the room sees of a kind; null: a kind that this program does not know (yet). */
export const results_of = (kind: string): Part | null => found.get(kind) ?? null;
