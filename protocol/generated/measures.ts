// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/measures.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";

/** Stays with a thing when its text changes (D4); the first one made has 0, the next 1. */
export type ItemKey = number;

/** One of the things an activity asks about: a statement, an item. */
export type KeyedText = {
  key: ItemKey;
  text: common.Line;
};

/** To four decimals. */
export type Measure = number;

/** A mean never stands without its spread; both null where there is nothing to take it of. */
export type Summary = {
  /** How many values. */
  count: common.Count;
  mean: Measure | null;
  /** Standard deviation of these values, which are all there are (divided by count). */
  deviation: Measure | null;
};

/** Names one of the things that were asked about, as in the rows of answers. */
export type ThingKey = string;

/** The workshop in which the same was asked before, whose people nobody can pair with those of now. */
export type EarlierWorkshop = {
  title: common.Line;
  /** The day it was held, as far as known. */
  date: common.Day | null;
};

/** What was said in an earlier workshop when the same was asked: of everybody together, and nothing of persons. */
export type Baseline = {
  workshop: EarlierWorkshop;
  /** Participants who answered. */
  answers: common.Count;
  /** The ends of what could be said; it is compared only where they are still these. */
  low: Measure | null;
  high: Measure | null;
  things: BaselineThing[];
};

export type BaselineThing = {
  key: ThingKey;
  mean: Measure;
};

/** Of people who answered both times: their mean then and now, and how many went which way. */
export type ShiftedMean = {
  people: common.Count;
  before: Measure;
  now: Measure;
  up: common.Count;
  down: common.Count;
};

/** One of the things that were asked about both times. Means are null where nobody said anything of it. */
export type ShiftedThing = {
  key: ThingKey;
  text: common.OptionalLine;
  before: Measure | null;
  now: Measure | null;
  /** Null: nobody did both, or telling them apart would tell of too few (S3). */
  both: ShiftedMean | null;
};

/** How answers compare with those of an earlier time that the same was asked. */
export type Shift = {
  /** Participants who answered then. */
  before: common.Count;
  now: common.Count;
  /** Means are parts of one: of the people who answered, how many picked it. */
  share: boolean;
  /** The ends of what could be said; null: there are none. */
  low: Measure | null;
  high: Measure | null;
  things: ShiftedThing[];
  /** Where it was asked before; absent: in this workshop. */
  earlier_workshop?: EarlierWorkshop;
};
