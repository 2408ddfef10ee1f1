// SPDX-License-Identifier: EUPL-1.2
import type { Option, OptionKey, Settings } from "@protocol/kinds/choice";

/** A key that no option has, nor had while this editor was open: an old answer must not count for a new option (D4). */
export function next_key(options: readonly Option[], used: readonly OptionKey[] = []): OptionKey {
  return Math.max(-1, ...options.map((option) => option.key), ...used) + 1;
}

/**
 * What of a draft can be saved: options that are still empty wait, and one that was saved keeps its text while it is
 * being typed anew. Null: nothing to choose from yet.
 */
export function savable(draft: Settings, saved: Settings): Settings | null {
  const before = new Map(saved.options.map((option) => [option.key, option.text]));
  const options = draft.options
    .map((option) => ({ ...option, text: option.text.trim() || (before.get(option.key) ?? "") }))
    .filter((option) => option.text !== "");
  if (options.length === 0) return null;
  const keys = new Set(options.map((option) => option.key));
  return {
    ...draft, options, correct: draft.correct.filter((key) => keys.has(key)),
    max_picks: Math.min(draft.max_picks, options.length),
  };
}
