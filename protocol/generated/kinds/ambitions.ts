// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/ambitions.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type Term = "short" | "long";

export type Level = "local" | "regional";

export type CardText = string;

/** The domain that carries it; null: nobody yet. */
export type Carrier = common.Id | null;

/** The domains it needs. */
export type Needed = common.Id[];

export type Settings = {
  /** Support each participant may divide; 0: no dot voting. */
  dots: number;
  /** Cards each participant may write. */
  max_cards: number;
};

export type Payload = Card | Support;

export type Card = {
  type: "card";
  text: CardText;
  term: Term;
  level: Level;
  carried_by: Carrier;
  needs: Needed;
};

/** This participant's dots on this card: a number, not a step. 0 takes them back. */
export type Support = {
  type: "support";
  card: common.Id;
  dots: number;
};

export type Moderation = Move | Edit | Assign | Merge | Split | Hide;

export type Move = {
  type: "move";
  card: common.Id;
  term: Term;
  level: Level;
};

export type Edit = {
  type: "edit";
  card: common.Id;
  text: CardText;
};

export type Assign = {
  type: "assign";
  card: common.Id;
  carried_by: Carrier;
  needs: Needed;
};

/** The card goes under another; its text and its dots stay with it. */
export type Merge = {
  type: "merge";
  card: common.Id;
  into: common.Id;
};

/** A merged card stands on its own again. */
export type Split = {
  type: "split";
  card: common.Id;
};

/** A hidden card is nowhere but with the facilitator (S4); dots on it are free again. */
export type Hide = {
  type: "hide";
  card: common.Id;
  hidden: boolean;
};

export type MergedCard = {
  id: common.Id;
  text: CardText;
};

export type CardView = {
  id: common.Id;
  text: CardText;
  term: Term;
  level: Level;
  carried_by: Carrier;
  needs: Needed;
  /** Support for it and for the cards merged into it. */
  dots: common.Count;
  merged: MergedCard[];
};

/** Domain null: nobody carries these. */
export type DomainCount = {
  domain: common.Id | null;
  carries: common.Count;
  needed: common.Count;
};

/** Cards in the order they came; what was merged or hidden is not among them. */
export type Board = {
  cards: CardView[];
  domains: DomainCount[];
};

export type ParticipantView = {
  dots: number;
  max_cards: number;
  /** Null until released (S1): one sees one's own cards only. */
  board: Board | null;
};

export type ScreenView = {
  dots: number;
  answers: common.Count;
  board: Board | null;
};

export type FacilitatorView = {
  dots: number;
  max_cards: number;
  answers: common.Count;
  board: Board;
  /** Cards taken off the board. */
  hidden: CardView[];
};
