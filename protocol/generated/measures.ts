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
