// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/words.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type WordText = string;

/** Words each participant may give. */
export type MaxWords = number;

export type Settings = {
  max_words: MaxWords;
};

/** One word, under the id `word-1`, `word-2` … up to the number one may give. */
export type Payload = {
  word: WordText;
};

/** Words are named by their text, however spelled. */
export type Moderation = Merge | Split | Hide;

/** The word counts as another, which need not have been given by anybody. */
export type Merge = {
  type: "merge";
  word: WordText;
  into: WordText;
};

/** A merged word counts for itself again. */
export type Split = {
  type: "split";
  word: WordText;
};

/** A hidden word is nowhere but with the facilitator (S4). */
export type Hide = {
  type: "hide";
  word: WordText;
  hidden: boolean;
};

/** A word in its most used spelling, and the people who gave it or a word merged into it: each once. */
export type Word = {
  text: WordText;
  count: common.Count;
};

/** The words that most people gave, most first; as many given, by the alphabet. */
export type Cloud = {
  words: Word[];
  /** How many other words there are. */
  more: common.Count;
};

export type ListedWord = {
  text: WordText;
  count: common.Count;
  /** Words that count as this one. */
  merged: WordText[];
};

/** As the cloud, with more words in it. */
export type List = {
  words: ListedWord[];
  more: common.Count;
};

export type ParticipantView = {
  max_words: MaxWords;
  /** Null until released (S1). */
  results: Cloud | null;
};

export type ScreenView = {
  answers: common.Count;
  results: Cloud | null;
};

export type FacilitatorView = {
  max_words: MaxWords;
  answers: common.Count;
  results: List;
  hidden: Word[];
};
