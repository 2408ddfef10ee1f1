// SPDX-License-Identifier: EUPL-1.2
import type { Language } from "@protocol/common";

type Loaders<T> = Record<Language, () => Promise<{ default: T }>>;

/** The sentences of one part of the program, loaded when it is, in the language of the page only. Dutch gives the type, so the compiler proves that English is complete. */
export class Dictionary<T> {
  #loaders: Loaders<T>;
  #sentences = $state.raw<T | null>(null);
  #loaded: Language | null = null;

  constructor(loaders: Loaders<T>) {
    this.#loaders = loaders;
  }

  /** Fetches this part's sentences; from then on it follows the language of the page. Await it before showing the part. */
  async load(): Promise<void> {
    in_use.add(this as Dictionary<unknown>);
    const wanted = page.language;
    if (this.#loaded === wanted) return;
    const sentences = (await this.#loaders[wanted]()).default;
    if (wanted !== page.language) return this.load();
    this.#loaded = wanted;
    this.#sentences = sentences;
  }

  /** The sentences if they are there already; null: not yet. */
  get loaded(): T | null {
    return this.#sentences;
  }

  /** The sentences, in a template or an effect: changes with the language. Throws when load() was not awaited. */
  get t(): T {
    if (this.#sentences === null) throw new Error("sentences used before they were loaded");
    return this.#sentences;
  }
}

const in_use = new Set<Dictionary<unknown>>();
const page = $state<{ language: Language }>({ language: "nl" });

/** The mark lets a bundler leave out the dictionaries of parts that a page never shows. */
// @__NO_SIDE_EFFECTS__
export function dictionary<T>(loaders: Loaders<T>): Dictionary<T> {
  return new Dictionary<T>(loaders);
}

export const language = (): Language => page.language;

/** The page speaks this language from now on. Resolves when all sentences in use are there. */
export async function set_language(wanted: Language): Promise<void> {
  page.language = wanted;
  document.documentElement.lang = wanted;
  await Promise.all([...in_use].map((part) => part.load()));
}

/** What the browser asks for: Dutch unless it clearly prefers something else. */
export function browser_language(wishes: readonly string[] = navigator.languages): Language {
  const first = wishes.map((wish) => wish.slice(0, 2).toLowerCase()).find((wish) => wish === "nl" || wish === "en");
  return first ?? (wishes.length === 0 ? "nl" : "en");
}
