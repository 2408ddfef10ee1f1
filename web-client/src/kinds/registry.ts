// SPDX-License-Identifier: EUPL-1.2
import { editor_of, kind_names } from "./editors";
import type { Part } from "./parts";
import { results_of } from "./results";

export { kind_names };

/** What the facilitator's page needs of a kind. The phone and the screen take only their own parts (answers.ts, results.ts), so that they load nothing else. */
export function kind_of(name: string): { results: Part; editor: Part } | null {
  const [results, editor] = [results_of(name), editor_of(name)];
  return results && editor ? { results, editor } : null;
}
