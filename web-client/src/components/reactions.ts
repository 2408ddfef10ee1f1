// SPDX-License-Identifier: EUPL-1.2
import type { Reaction, Reactions } from "@protocol/messages";

/** The reactions there are, with their signs. */
export const signs: readonly { reaction: Reaction; sign: string }[] = [
  { reaction: "thumb", sign: "👍" }, { reaction: "heart", sign: "❤️" }, { reaction: "clap", sign: "👏" }, { reaction: "laugh", sign: "😂" }, { reaction: "think", sign: "🤔" },
];

export type Counts = Omit<Reactions, "type">;

/** The signs to let rise for what came in: each kind that there is, and no more in all than stays calm. */
export function rising(counts: Counts, most = 8): string[] {
  const all = signs.filter(({ reaction }) => counts[reaction] > 0);
  const total = all.reduce((sum, { reaction }) => sum + counts[reaction], 0);
  if (total <= most) return all.flatMap(({ reaction, sign }) => Array<string>(counts[reaction]).fill(sign));
  return all.flatMap(({ reaction, sign }) => Array<string>(Math.max(1, Math.floor((counts[reaction] / total) * most))).fill(sign));
}
