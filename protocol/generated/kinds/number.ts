// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/number.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

/** With at most the decimals that the settings allow. */
export type Value = number;

export type Settings = {
  /** Stands behind the number. */
  unit: common.OptionalLine;
  minimum: Value | null;
  maximum: Value | null;
  decimals: number;
  /** Told once the activity is closed; null: nobody knows. */
  true_value: Value | null;
  /** How near the true value an estimate has to be to count as near. */
  within_percent: number;
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Payload = {
  value: Value;
};

/** A mean never stands without its spread. */
export type Estimates = {
  count: common.Count;
  mean: measures.Measure;
  quartile_1: measures.Measure;
  median: measures.Measure;
  quartile_3: measures.Measure;
};

export type Bins = {
  /** Where the first bin begins. */
  start: measures.Measure;
  /** 1, 2 or 5 times a power of ten. */
  width: measures.Measure;
  /** Values from start + i × width on, up to the next. */
  counts: common.Count[];
  /** Values far below the first bin. */
  below: common.Count;
  /** Values far above the last bin. */
  above: common.Count;
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  estimates: Estimates | null;
};

export type Tally = {
  /** Participants who answered. */
  answers: common.Count;
  /** Null: nobody answered. */
  estimates: Estimates | null;
  bins: Bins | null;
  /** Null: there is none, or not told yet. */
  true_value: Value | null;
  within_percent: number;
  /** How many are within that per cent of the true value; null: not told. */
  near: common.Count | null;
  split: Group[] | null;
};

export type ParticipantView = {
  unit: common.OptionalLine;
  minimum: Value | null;
  maximum: Value | null;
  decimals: number;
  /** Null until released (S1). */
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type ScreenView = {
  unit: common.OptionalLine;
  minimum: Value | null;
  maximum: Value | null;
  decimals: number;
  answers: common.Count;
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type FacilitatorView = {
  unit: common.OptionalLine;
  minimum: Value | null;
  maximum: Value | null;
  decimals: number;
  answers: common.Count;
  results: Tally;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};
