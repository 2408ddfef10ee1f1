// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ranking.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

export type Items = measures.KeyedText[];

export type Settings = {
  items: Items;
  /** How many are put in order. */
  places: number;
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Payload = {
  /** The first place first; as many as there are places. */
  order: measures.ItemKey[];
};

export type ItemTally = {
  /** How often it got each place, the first place first. */
  places: common.Count[];
  /** Of who placed it. */
  rank: measures.Summary;
  /** Borda: as many points as there are places for the first, one for the last, none for what was not placed; of everybody who answered. */
  score: measures.Summary;
  /** All points together. */
  points: common.Count;
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  /** In the order of the items. */
  score: measures.Summary[];
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
  places: number;
  /** Null until released (S1). */
  results: Tally | null;
};

export type ScreenView = {
  items: Items;
  places: number;
  answers: common.Count;
  results: Tally | null;
};

export type FacilitatorView = {
  items: Items;
  places: number;
  answers: common.Count;
  results: Tally;
};
