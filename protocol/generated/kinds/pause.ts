// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/pause.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

/** The title of what comes after it in the programme; null: nothing does, or it is not told. */
export type Next = common.Line | null;

export type Settings = {
  /** Phones and the screen see the title of what comes next, although it waits (S1). */
  tells_next: boolean;
};

export type ParticipantView = {
  next: Next;
};

export type ScreenView = {
  next: Next;
};

export type FacilitatorView = {
  next: Next;
};
