// SPDX-License-Identifier: EUPL-1.2
import type { Component } from "svelte";
import type { Dictionary } from "@/i18n/dictionary.svelte";

/** Loads one part of a kind (answer, results, editor) together with its sentences. The types within are the kind's own: the server and the kind's schema vouch for them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Part = () => Promise<Component<any>>;

const kind_in = (path: string) => path.split("/")[1] ?? "";

/** From what `import.meta.glob` finds in the folders of the kinds: parts by the name of the kind. */
export function parts(loaders: Record<string, () => Promise<unknown>>, sentences: Record<string, Dictionary<object>>): Map<string, Part> {
  const words = new Map(Object.entries(sentences).map(([path, dictionary]) => [kind_in(path), dictionary]));
  return new Map(Object.entries(loaders).map(([path, load]) => [kind_in(path), async () => {
    const [part] = await Promise.all([load(), words.get(kind_in(path))?.load()]);
    return part as Component;
  }]));
}
