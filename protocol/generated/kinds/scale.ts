// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/scale.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as measures from "../measures";

/** A label for each step of the scale, lowest first; may be empty between the ends. */
export type Labels = common.OptionalLine[];

export type Statements = measures.KeyedText[];

export type Settings = {
  statements: Statements;
  labels: Labels;
  /** Results are shown per domain too. */
  split_by_domain: boolean;
};

export type Rating = {
  statement: measures.ItemKey;
  /** 1: the lowest; null: skipped, which is no rating and not the same as saying nothing. */
  step: number | null;
};

export type Payload = {
  /** Statements that are not among these were not answered. */
  ratings: Rating[];
};

export type StatementTally = {
  /** How many chose each step, lowest first. */
  steps: common.Count[];
  skipped: common.Count;
  rated: measures.Summary;
};

/** One domain's part; domain null: everybody else, small groups merged (S3). */
export type Group = {
  domain: common.Id | null;
  answers: common.Count;
  /** In the order of the statements. */
  rated: measures.Summary[];
};

export type Tally = {
  /** Participants who answered. */
  answers: common.Count;
  /** In the order of the statements. */
  statements: StatementTally[];
  split: Group[] | null;
};

export type ParticipantView = {
  statements: Statements;
  labels: Labels;
  /** Null until released (S1). */
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type ScreenView = {
  statements: Statements;
  labels: Labels;
  answers: common.Count;
  results: Tally | null;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};

export type FacilitatorView = {
  statements: Statements;
  labels: Labels;
  answers: common.Count;
  results: Tally;
  /** Where the same was asked before, and results are shown. */
  shift?: measures.Shift;
};
