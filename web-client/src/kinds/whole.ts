// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";

type Whole = (view: Opaque, payloads: Opaque[]) => boolean;

const found = new Map(Object.entries(import.meta.glob<Whole>("./*/whole.ts", { import: "whole", eager: true })).map(([path, of]) => [path.split("/")[1] ?? "", of]));

/** Whether what somebody said, which is something, is all that the activity asks: as on the server. */
export const is_whole = (kind: string, view: Opaque | undefined, payloads: Opaque[]): boolean => view === undefined || (found.get(kind)?.(view, payloads) ?? true);
