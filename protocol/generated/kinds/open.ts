// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/open.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type OpenText = string;

export type Heading = string;

/** Texts each participant may write. */
export type MaxTexts = number;

/** Characters in a text. */
export type MaxLength = number;

/** before: a text is shown when a facilitator let it through; after: at once, and a facilitator may hide it. */
export type ModerationMode = "before" | "after";

export type Settings = {
  max_texts: MaxTexts;
  max_length: MaxLength;
  moderation: ModerationMode;
};

/** One text, under the id `text-1`, `text-2` … up to the number one may write. */
export type Payload = {
  text: OpenText;
};

/** Texts are named by what they say, however spelled: what is the same but for case and spacing is one text. */
export type Moderation = Approve | Hide | Group | Spotlight;

export type Approve = {
  type: "approve";
  text: OpenText;
  approved: boolean;
};

/** A hidden text is nowhere but with the facilitator (S4). */
export type Hide = {
  type: "hide";
  text: OpenText;
  hidden: boolean;
};

/** Puts it under a heading; the empty one takes it out. */
export type Group = {
  type: "group";
  text: OpenText;
  heading: Heading;
};

/** The screen shows this one alone; null: all of them. */
export type Spotlight = {
  type: "spotlight";
  text: OpenText | null;
};

/** A text in its most used spelling, and how many people wrote it. */
export type Card = {
  text: OpenText;
  count: common.Count;
  heading: Heading;
};

/** Newest first. Where there are too many, those that most wrote and then the newest. */
export type Wall = {
  cards: Card[];
  /** How many others there are. */
  more: common.Count;
  spotlight: Card | null;
};

/** Texts that wait for a facilitator, the first first. */
export type Queue = {
  cards: Card[];
  more: common.Count;
};

export type ParticipantView = {
  max_texts: MaxTexts;
  max_length: MaxLength;
  moderation: ModerationMode;
  /** Null until released (S1). */
  results: Wall | null;
};

export type ScreenView = {
  answers: common.Count;
  results: Wall | null;
};

export type FacilitatorView = {
  max_texts: MaxTexts;
  max_length: MaxLength;
  answers: common.Count;
  moderation: ModerationMode;
  results: Wall;
  waiting: Queue;
  hidden: Card[];
};
