// SPDX-License-Identifier: EUPL-1.2
import type { Component } from "svelte";
import type { Dictionary } from "@/i18n/dictionary.svelte";

/** Loads one part of a kind (answer, results, editor) together with its sentences. The types within are the kind's own: the server and the kind's schema vouch for them. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type Part = () => Promise<Component<any>>;

/** What the module of a part exports: itself, and the sentences that it needs before it is shown. */
export type PartModule = { default: Component; sentences: Dictionary<object> };

/** From what `import.meta.glob` finds in the folders of the kinds: parts by the name of the kind. A page that lists a kind so carries nothing else of it. */
export function parts(loaders: Record<string, () => Promise<PartModule>>): Map<string, Part> {
  return new Map(Object.entries(loaders).map(([path, load]) => [path.split("/")[1] ?? "", async () => {
    const { default: part, sentences } = await load();
    await sentences.load();
    return part;
  }]));
}
