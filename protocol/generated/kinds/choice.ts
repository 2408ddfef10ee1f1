// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/choice.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

/** Stays with an option when its text changes (D4); the first option made has 0, the next 1. */
export type OptionKey = number;

export type Option = {
  key: OptionKey;
  text: common.Line;
};

export type Settings = {
  options: Option[];
  /** 1: a single choice. */
  max_picks: number;
  /** Keys of the correct options; none: there is no right answer. */
  correct: OptionKey[];
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Payload = {
  options: OptionKey[];
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  counts: common.Count[];
};

/** Counts are in the order of the options. */
export type Tally = {
  /** Participants who answered. */
  answers: common.Count;
  counts: common.Count[];
  /** Keys of the correct options; null: none, or not told yet. */
  correct: OptionKey[] | null;
  split: Group[] | null;
};

export type ParticipantView = {
  options: Option[];
  max_picks: number;
  /** Null until released (S1). */
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type ScreenView = {
  options: Option[];
  max_picks: number;
  answers: common.Count;
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type FacilitatorView = {
  options: Option[];
  max_picks: number;
  answers: common.Count;
  results: Tally;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};
