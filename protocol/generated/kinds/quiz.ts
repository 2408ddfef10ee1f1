// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/quiz.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

/** Of a question, or of an option within its question. It stays; texts may change (D4). */
export type Key = number;

export type Option = {
  key: Key;
  text: string;
  picture?: common.Picture;
};

export type Options = Option[];

export type Correct = Key[];

export type Seconds = number;

/** Shown with the right answer; may be empty. */
export type Explanation = string;

export type Question = {
  key: Key;
  text: common.Line;
  options: Options;
  /** Whoever picks one of these is right. */
  correct: Correct;
  seconds: Seconds;
  explanation: Explanation;
  /** Above the options, on phones and the screen. */
  picture?: common.Picture;
};

export type Settings = {
  questions: Question[];
  /** Who is right sooner gets more; else every right answer counts the same. */
  speed: boolean;
};

export type Payload = Nickname | Pace | Answer;

/** 2 to 20 characters, of nobody else in this quiz whatever the case. */
export type Name = string;

/** Under which one plays; id `nickname`. Who has none plays along and stands on no list. */
export type Nickname = {
  type: "nickname";
  name: Name;
};

/** Of the time there is for a question: 150 or 200. */
export type Percent = number;

/** Needs more time, from the next question on; id `pace`. */
export type Pace = {
  type: "pace";
  percent: Percent;
};

export type Milliseconds = number;

/** To a question while it is asked; id `answer-` and its key. The first counts, and stays. */
export type Answer = {
  type: "answer";
  question: Key;
  option: Key;
  /** How long it took, by the server's clock. The server writes it; what a client says is not looked at. */
  elapsed_ms?: Milliseconds;
  /** How long this person had; the server writes it. */
  limit_ms?: Milliseconds;
};

export type Moderation = Ask | Reveal | Standings | Podium | Extend | Hide;

export type Ask = {
  type: "ask";
  question: Key;
  /** When its clock starts, a moment after it was asked so that every phone has it by then; the server writes it. */
  starts_at?: common.Time;
};

/** Shows what is right; no more answers. */
export type Reveal = {
  type: "reveal";
  question: Key;
};

export type Standings = {
  type: "standings";
};

/** It is over: who won. */
export type Podium = {
  type: "podium";
};

/** More than its settings say, in all. */
export type ExtraSeconds = number;

/** Everybody has more time for this question. */
export type Extend = {
  type: "extend";
  question: Key;
  extra_seconds: ExtraSeconds;
};

/** Who plays under this name, however spelled, is shown as a number. */
export type Hide = {
  type: "hide";
  name: Name;
  hidden: boolean;
};

export type Phase = "lobby" | "asking" | "revealed" | "standings" | "podium";

export type QuestionView = {
  key: Key;
  /** 1: the first that was asked. */
  number: common.Count;
  text: common.Line;
  options: Options;
  seconds: Seconds;
  extra_seconds: ExtraSeconds;
  starts_at: common.Time;
  picture?: common.Picture;
};

/** The question that was asked last; null: none yet. */
export type Current = QuestionView | null;

export type Solution = {
  question: Key;
  correct: Correct;
};

/** Of the question that was asked last: people who picked each option, in their order, and what is right. */
export type Bars = {
  counts: common.Count[];
  correct: Correct;
  explanation: Explanation;
};

export type Points = number;

export type Standing = {
  /** Null: hidden. */
  name: Name | null;
  /** What stands for a hidden name; 0 for others. */
  number: common.Count;
  points: Points;
  place: common.Count;
  /** The place before the question that was asked last; null where that was the first. */
  before: common.Count | null;
};

export type Rung = {
  points: Points;
  /** People with more points than these. */
  above: common.Count;
};

/** As many people as there are, in a bounded number of bytes. */
export type Ranks = {
  /** People who answered anything or have a name. */
  players: common.Count;
  /** Those with a name and the most points; of as many, the alphabet. */
  top: Standing[];
  /** Points that people have, most first: so that a phone knows the place of its own. Every score where there are at most 120; else the highest 60 and steps between the others. */
  ladder: Rung[];
};

/** What comes from people, and what is right once that may be known. */
export type Results = {
  /** People with a name. */
  players: common.Count;
  /** In the lobby: the newest that are not hidden. */
  names: Name[];
  /** People who answered the question that was asked last. */
  answered: common.Count;
  bars: Bars | null;
  /** Of every question that was revealed. */
  solutions: Solution[];
  /** Null while a question is asked. */
  ranks: Ranks | null;
};

export type ParticipantView = {
  /** How many there are. */
  questions: common.Count;
  speed: boolean;
  phase: Phase;
  question: Current;
  /** Null until released (S1). */
  results: Results | null;
};

export type ScreenView = {
  questions: common.Count;
  speed: boolean;
  phase: Phase;
  question: Current;
  results: Results | null;
};

export type Coming = {
  key: Key;
  text: common.Line;
};

export type FacilitatorView = {
  questions: common.Count;
  speed: boolean;
  phase: Phase;
  question: Current;
  answers: common.Count;
  results: Results;
  /** The first that was not asked yet. */
  next: Coming | null;
  /** When the time is up for the last person, who may have more of it. */
  last_at: common.Time | null;
  /** People who have more time. */
  extra_time: common.Count;
  /** Names that were hidden; the number of each is its place, from 1. */
  hidden: HiddenName[];
};

export type HiddenName = {
  name: Name;
  number: common.Count;
};
