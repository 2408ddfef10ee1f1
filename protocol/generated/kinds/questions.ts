// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/questions.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type QuestionText = string;

export type Label = {
  id: common.Id;
  text: string;
};

export type Labels = Label[];

/** What the question is about; null: nothing in particular. */
export type OfLabel = common.Id | null;

/** Questions each participant may ask. */
export type MaxQuestions = number;

/** before: a question is shown when a facilitator let it through; after: at once, and a facilitator may hide it. */
export type ModerationMode = "before" | "after";

export type Settings = {
  labels: Labels;
  max_questions: MaxQuestions;
  moderation: ModerationMode;
  /** One may also be against, so that what divides people can be seen. */
  downvotes: boolean;
};

export type Payload = Question | Vote;

export type Question = {
  type: "question";
  text: QuestionText;
  label: OfLabel;
};

/** For or against a question; taken back with `remove` (id `vote-` and the question). */
export type Vote = {
  type: "vote";
  question: common.Id;
  value: VoteValue;
};

export type VoteValue = "up" | "down";

export type Moderation = Approve | Hide | Answer | Archive | Edit | Merge | Split | Spotlight;

export type Approve = {
  type: "approve";
  question: common.Id;
  approved: boolean;
};

/** A hidden question is nowhere but with the facilitator (S4). */
export type Hide = {
  type: "hide";
  question: common.Id;
  hidden: boolean;
};

export type Answer = {
  type: "answer";
  question: common.Id;
  answered: boolean;
};

/** Done with, and out of sight; it stays in downloads. */
export type Archive = {
  type: "archive";
  question: common.Id;
  archived: boolean;
};

export type Edit = {
  type: "edit";
  question: common.Id;
  text: QuestionText;
};

/** The question goes under another; its text and its support stay with it. */
export type Merge = {
  type: "merge";
  question: common.Id;
  into: common.Id;
};

export type Split = {
  type: "split";
  question: common.Id;
};

/** The screen shows this one large; null: none. */
export type Spotlight = {
  type: "spotlight";
  question: common.Id | null;
};

export type MergedQuestion = {
  id: common.Id;
  text: QuestionText;
};

export type QuestionView = {
  id: common.Id;
  text: QuestionText;
  label: OfLabel;
  /** People for it, or for a question merged into it: each once. */
  up: common.Count;
  /** People against it and for none of these. */
  down: common.Count;
  answered: boolean;
  merged: MergedQuestion[];
};

/** Newest first. Where there are too many: those with most support, and the newest. */
export type List = {
  questions: QuestionView[];
  total: common.Count;
  /** Of all. */
  answered: common.Count;
  spotlight: QuestionView | null;
};

/** Questions that wait for a facilitator, the first first. */
export type Queue = {
  questions: QuestionView[];
  more: common.Count;
};

export type ParticipantView = {
  labels: Labels;
  max_questions: MaxQuestions;
  moderation: ModerationMode;
  downvotes: boolean;
  /** Null until released (S1): one sees one's own questions only. */
  results: List | null;
};

export type ScreenView = {
  labels: Labels;
  downvotes: boolean;
  answers: common.Count;
  results: List | null;
};

export type FacilitatorView = {
  labels: Labels;
  max_questions: MaxQuestions;
  moderation: ModerationMode;
  downvotes: boolean;
  answers: common.Count;
  results: List;
  waiting: Queue;
  /** The newest of them. */
  archived: QuestionView[];
  /** The newest of them. */
  hidden: QuestionView[];
};
