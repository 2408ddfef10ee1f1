// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";

/** One thing that hands can go up for: what it is called, and the answer it stands for. */
export type Hands = { label: string; payload: Opaque };

const found = new Map(Object.entries(import.meta.glob<(view: Opaque) => Hands[]>("./*/hands.ts", { import: "hands", eager: true })).map(([path, of]) => [path.split("/")[1] ?? "", of]));

/** What hands can go up for, in kinds that count them (server: `by_hand`); none in others. */
export const hands_of = (kind: string, view: Opaque): Hands[] => found.get(kind)?.(view) ?? [];
