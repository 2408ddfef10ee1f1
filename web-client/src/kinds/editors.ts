// SPDX-License-Identifier: EUPL-1.2
import { parts, type Part, type PartModule } from "./parts";

const found = parts(import.meta.glob<PartModule>("./*/Editor.svelte"));

/** Preparing an activity of this kind; null: a kind that this program does not know (yet). */
export const editor_of = (kind: string): Part | null => found.get(kind) ?? null;

/** Kinds that can be prepared. */
export const kind_names = (): string[] => [...found.keys()];
