// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/common.json by protocol/generator: change the schema, then run ./dev generate.

/** Names an activity, a domain, a card. Keys stay, texts may change (D4). */
export type Id = string;

/** Names a contribution among those of its author: a card's own id; `answer` where one gives one answer; `dots-`, `cell-`, `need-` and what it is about. */
export type ContributionId = string;

/** A kind of activity, as registered. */
export type Kind = string;

/** Made by the client from 128 random bits; whoever holds it is that device or tab. The server keeps only a hash. */
export type Secret = string;

/** What one types to join; shown as 1234 5678. */
export type Code = string;

/** Changes only when the log's identity changes; (epoch, seq) names one state for ever (L3). */
export type Epoch = string;

/** Place in the log: 1, 2, 3 … without gaps (L3); 0 before the first entry. */
export type Seq = number;

/** Operation number of one client: 1, 2, 3 … used once (V3). */
export type Number = number;

/** Opening an activity afresh starts the next round; earlier rounds are kept. */
export type Round = number;

/** Milliseconds since 1970-01-01 UTC. */
export type Time = number;

/** How many: people, answers, dots. */
export type Count = number;

/** One line of text for people. */
export type Line = string;

/** One line of text, or nothing. */
export type OptionalLine = string;

/** Several lines of text, or nothing. */
export type Text = string;

/** A day as 2027-01-14 (ISO 8601); whether there is such a day is checked apart. */
export type Day = string;

/** People that are expected. */
export type People = number;

/** For who leads: facilitators alone see them (S1). */
export type Notes = string;

/** What other facilitators call somebody who leads. */
export type FacilitatorName = string;

/** What somebody steers with. */
export type FacilitatorDevice = "laptop" | "tablet" | "phone" | "program";

export type Language = "nl" | "en";

/** The three audiences. */
export type Role = "participant" | "facilitator" | "screen";

export type ActivityState = "waiting" | "open" | "closed";

/** A round of an activity. */
export type ActivityRound = {
  activity: Id;
  round: Round;
};

/** When participants see results, unless the facilitator decides otherwise. */
export type Release = "live" | "after_closing" | "never";

/** How somebody without a phone was heard: a hand in the air, or something on paper or said aloud. */
export type Source = "hand" | "paper";

/** How many people said the same. */
export type Said = {
  count: number;
  payload: Opaque;
};

/** JSON whose shape the schema of an activity's kind knows. */
export type Opaque = Record<string, unknown>;

/** Names a picture by its content: BLAKE2b of its bytes, so that the same picture is kept once. */
export type PictureId = string;

export type PictureForm = "jpeg" | "png";

/** Pixels. */
export type PictureSide = number;

/** A picture of this workshop, where it is shown; its size is told beforehand, so that nothing jumps when it comes in. */
export type Picture = {
  id: PictureId;
  width: PictureSide;
  height: PictureSide;
  /** What there is to see, for who does not; empty: nothing that the text beside it does not say. */
  alt: OptionalLine;
};

/** A department or field of work that the topic touches. */
export type Domain = {
  id: Id;
  name: Line;
  /** People expected at the table from this domain; 0 if unknown. */
  expected: number;
  /** Its place in the palette of eight that every page has; absent: none. Never the only sign of a domain. */
  color?: number;
};

export type SeatNumber = number;

/** A seat of one's own: the first who brings its link has it. */
export type Seat = {
  domain: Id;
  /** From 1, in its domain. */
  number: SeatNumber;
};

/** Why something was refused. */
export type Reason = "malformed" | "too_big" | "too_fast" | "not_allowed" | "unknown_activity" | "unknown_kind" | "closed" | "stale_round" | "invalid" | "budget" | "taken" | "not_found" | "no_domain" | "out_of_order" | "too_old" | "locked" | "limit" | "nothing_to_undo" | "not_in_charge" | "no_seat" | "storage_full" | "busy" | "unknown_workshop";
