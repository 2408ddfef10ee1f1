// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/grid.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

export type Items = measures.KeyedText[];

export type Axis = {
  name: common.Line;
  /** The left or lower end. */
  low: common.Line;
  /** The right or upper end. */
  high: common.Line;
};

/** Names: upper left, upper right, lower left, lower right; may be empty. */
export type Quadrants = common.OptionalLine[];

export type Settings = {
  items: Items;
  x: Axis;
  y: Axis;
  quadrants: Quadrants;
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Place = {
  /** 0: the left end. */
  x: number;
  /** 0: the lower end. */
  y: number;
};

export type Placement = {
  item: measures.ItemKey;
  /** Null: skipped, which is no place and not the same as saying nothing. */
  at: Place | null;
};

export type Payload = {
  /** Items that are not among these were not placed. */
  placements: Placement[];
};

export type MeanPlace = {
  x: measures.Summary;
  y: measures.Summary;
};

export type ItemTally = {
  mean: MeanPlace;
  skipped: common.Count;
  /** How many placed it in each; what lies on a middle line is to the right of it, above it. */
  quadrants: common.Count[];
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  /** In the order of the items. */
  means: MeanPlace[];
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
  x: Axis;
  y: Axis;
  quadrants: Quadrants;
  /** Null until released (S1). */
  results: Tally | null;
};

export type ScreenView = {
  items: Items;
  x: Axis;
  y: Axis;
  quadrants: Quadrants;
  answers: common.Count;
  results: Tally | null;
};

export type FacilitatorView = {
  items: Items;
  x: Axis;
  y: Axis;
  quadrants: Quadrants;
  answers: common.Count;
  results: Tally;
};
