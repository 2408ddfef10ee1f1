// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/board.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type CardText = string;

export type Name = string;

export type Column = {
  id: common.Id;
  text: Name;
};

/** Empty where the board has axes. */
export type Columns = Column[];

/** What it is about, and what its two ends mean: 0 is low, 100 is high. */
export type Axis = {
  text: Name;
  low: Name;
  high: Name;
};

export type BothAxes = {
  x: Axis;
  y: Axis;
};

/** Null where the board has columns. */
export type Axes = BothAxes | null;

/** Dots each participant may divide; 0: no dot voting. */
export type Dots = number;

/** Cards each participant may write. */
export type MaxCards = number;

export type Settings = {
  columns: Columns;
  axes: Axes;
  dots: Dots;
  max_cards: MaxCards;
  /** Nobody sees the cards of others until the facilitator reveals them all. */
  concealed: boolean;
  /** A card tells the domain of its author; small domains are taken together (S3). */
  by_domain: boolean;
};

export type Place = InColumn | AtPoint;

export type InColumn = {
  type: "in_column";
  column: common.Id;
};

export type Coordinate = number;

export type AtPoint = {
  type: "at_point";
  x: Coordinate;
  y: Coordinate;
};

export type Payload = Card | Support | Ready;

export type Card = {
  type: "card";
  text: CardText;
  place: Place;
};

/** This participant's dots on this card: a number, not a step. 0 takes them back. */
export type Support = {
  type: "support";
  card: common.Id;
  dots: Dots;
};

/** This participant is done; taken back with `remove` (id `ready`). */
export type Ready = {
  type: "ready";
};

export type Moderation = Move | Edit | Merge | Split | Hide | Reveal | Focus;

export type Move = {
  type: "move";
  card: common.Id;
  place: Place;
};

export type Edit = {
  type: "edit";
  card: common.Id;
  text: CardText;
};

/** The card goes under another; its text and its dots stay with it. */
export type Merge = {
  type: "merge";
  card: common.Id;
  into: common.Id;
};

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

/** Concealed cards are shown from now on, or concealed again. */
export type Reveal = {
  type: "reveal";
  revealed: boolean;
};

/** The room looks at one column; null: at all of them. */
export type Focus = {
  type: "focus";
  column: common.Id | null;
};

export type MergedCard = {
  id: common.Id;
  text: CardText;
};

export type CardView = {
  id: common.Id;
  text: CardText;
  place: Place;
  /** Of its author; null: not told, none, or too small (S3). */
  domain: common.Id | null;
  /** On it and on the cards merged into it. */
  dots: common.Count;
  merged: MergedCard[];
};

/** Cards in the order they came; what was merged or hidden is not among them. */
export type BoardView = {
  cards: CardView[];
  /** Cards there are that nobody sees yet. */
  concealed: common.Count;
  focus: common.Id | null;
  /** People who are done. */
  ready: common.Count;
};

export type ParticipantView = {
  columns: Columns;
  axes: Axes;
  dots: Dots;
  max_cards: MaxCards;
  concealed: boolean;
  by_domain: boolean;
  /** Null until released (S1): one sees one's own cards only. */
  board: BoardView | null;
};

export type ScreenView = {
  columns: Columns;
  axes: Axes;
  dots: Dots;
  by_domain: boolean;
  answers: common.Count;
  board: BoardView | null;
};

export type FacilitatorView = {
  columns: Columns;
  axes: Axes;
  dots: Dots;
  max_cards: MaxCards;
  by_domain: boolean;
  /** Others do not see the cards yet. */
  concealed: boolean;
  answers: common.Count;
  board: BoardView;
  /** Cards taken off the board. */
  hidden: CardView[];
};
