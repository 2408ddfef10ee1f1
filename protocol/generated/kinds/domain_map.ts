// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/domain_map.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";

export type Aspect = {
  id: common.Id;
  text: common.Line;
};

export type Note = string;

/** Whether one gets enough from the domain one needs. */
export type Met = "yes" | "partly" | "no";

export type Settings = {
  aspects: Aspect[];
  /** Participants speak for their domain, so domains are shown whatever their size, and the phone says so before one types. Otherwise small domains are merged where the workshop is anonymous (S3). */
  on_behalf: boolean;
};

export type Payload = Cell | Need;

/** What one participant says of one aspect for the own domain. */
export type Cell = {
  type: "cell";
  aspect: common.Id;
  /** 0: not, 3: strongly. */
  touched: number;
  doing: Note;
  obstacles: Note;
  unknown: Note;
};

/** The own domain needs this one; taken back with `remove` (id `need-` and the domain). */
export type Need = {
  type: "need";
  domain: common.Id;
  met: Met;
};

/** Counts of people who said 0, 1, 2, 3. Domain null: small domains together (S3). */
export type CellView = {
  domain: common.Id | null;
  aspect: common.Id;
  touched: common.Count[];
  doing: Notes;
  obstacles: Notes;
  unknown: Notes;
};

/** The latest at most 30, newest first, and how many more there are. */
export type Notes = {
  texts: Note[];
  more: common.Count;
};

export type NeedView = {
  from: common.Id | null;
  to: common.Id;
  yes: common.Count;
  partly: common.Count;
  no: common.Count;
  /** Whether the other domain needs this one as well; false: a one-sided link. */
  answered: boolean;
};

export type Map = {
  cells: CellView[];
  needs: NeedView[];
  /** Blind spots: domains that nobody filled in. */
  silent: common.Id[];
};

export type ParticipantView = {
  aspects: Aspect[];
  on_behalf: boolean;
  /** Null until released (S1). */
  map: Map | null;
};

export type ScreenView = {
  aspects: Aspect[];
  answers: common.Count;
  map: Map | null;
};

export type FacilitatorView = {
  aspects: Aspect[];
  on_behalf: boolean;
  answers: common.Count;
  map: Map;
};
