// SPDX-License-Identifier: EUPL-1.2
import { parts, type Part, type PartModule } from "./parts";

const found = parts(import.meta.glob<PartModule>(["./*/Results.svelte", "./*/Told.svelte"]));

/** What the room sees of a kind; null: a kind that this program does not know (yet). */
export const results_of = (kind: string): Part | null => found.get(kind) ?? null;
