// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/document.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";
import type * as events from "./events";
import type * as workshop from "./workshop";

export type Template = {
  format: "aantafel.template";
  version: number;
  /** Stays with it wherever it travels (D4). */
  key: common.Id;
  /** For who chooses one: what it is for. */
  about?: common.OptionalLine;
  definition: workshop.WorkshopDefinition;
};

/** Author: a name of this activity's own in an anonymous workshop, so that nobody's answers can be laid side by side (S2). Domain null: none, or too small a group (S3). */
export type ExportedContribution = {
  id: common.ContributionId;
  author: common.Id;
  domain: common.Id | null;
  /** Absent: a phone, or in an anonymous workshop one of too few in the group who were heard in this way (S3). */
  source?: common.Source;
  payload: common.Opaque;
};

/** Somebody who said to have no opinion. In an anonymous workshop the domain is left out, since those who abstain may be few (S3). */
export type ExportedAbstention = {
  author: common.Id;
  domain: common.Id | null;
};

export type ExportedRound = {
  round: common.Round;
  abstained?: ExportedAbstention[];
  /** People who had it before them, and did neither. */
  seen?: common.Count;
  /** People who were at the table, answered or not. */
  joined?: common.Count;
  /** Hands that the facilitator counted, told apart below or not. */
  by_hand?: common.Count;
  /** People whose answer the facilitator entered, told apart below or not. */
  on_paper?: common.Count;
  contributions: ExportedContribution[];
  /** In the order they were made. */
  moderations: common.Opaque[];
};

export type ExportedActivity = {
  id: common.Id;
  state: common.ActivityState;
  round: common.Round;
  released: boolean | null;
  rounds: ExportedRound[];
};

/** A picture that the programme shows, as it was made by the server that it comes from. */
export type ExportedPicture = {
  id: common.PictureId;
  form: common.PictureForm;
  width: common.PictureSide;
  height: common.PictureSide;
  data: events.PictureData;
};

export type ExportedWorkshop = {
  format: "aantafel.workshop";
  version: number;
  id: common.Id;
  epoch: common.Epoch;
  /** The point in the log that this is exact to (D1). */
  seq: common.Seq;
  /** Hash of the log up to there, so that a result can be checked. */
  chain: string;
  definition: workshop.WorkshopDefinition;
  shown: common.Id | null;
  self_paced?: workshop.SelfPaced;
  /** Absent: none. */
  pictures?: ExportedPicture[];
  attendance: workshop.Attendance[];
  activities: ExportedActivity[];
};
