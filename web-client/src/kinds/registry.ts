// SPDX-License-Identifier: EUPL-1.2
import { editor_of, kind_names } from "./editors";
import type { Part } from "./parts";
import { results_of } from "./results";

export { kind_names };

type Kind = { results: Part; editor: Part };

const kinds = new Map<string, Kind>(kind_names().flatMap((name) => {
  const [results, editor] = [results_of(name), editor_of(name)];
  return results && editor ? [[name, { results, editor }] as const] : [];
}));

/**
 * What the facilitator's page needs of a kind. The phone and the screen take only their own parts (answers.ts, results.ts), so that they load nothing else.
 * The same object every time: what is shown of it must not be made afresh at every message.
 */
export const kind_of = (name: string): Kind | null => kinds.get(name) ?? null;
