// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/points.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

export type Items = measures.KeyedText[];

export type Settings = {
  items: Items;
  /** What one divides, to the last point. */
  total: number;
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Share = {
  item: measures.ItemKey;
  points: number;
};

export type Payload = {
  /** Items that are not among these get nothing. */
  shares: Share[];
};

export type ItemTally = {
  /** Of everybody who answered: who gave nothing counts as 0. */
  points: measures.Summary;
  /** People who gave it anything. */
  givers: common.Count;
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  /** In the order of the items. */
  points: measures.Summary[];
};

export type Tally = {
  /** Participants who answered. */
  answers: common.Count;
  /** In the order of the items. */
  items: ItemTally[];
  split: Group[] | null;
};

export type ParticipantView = {
  items: Items;
  total: number;
  /** Null until released (S1). */
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type ScreenView = {
  items: Items;
  total: number;
  answers: common.Count;
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type FacilitatorView = {
  items: Items;
  total: number;
  answers: common.Count;
  results: Tally;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};
