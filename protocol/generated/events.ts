// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/events.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";
import type * as dossier from "./dossier";
import type * as workshop from "./workshop";

/** An event, and the operation that asked for it. */
export type LogEntry = {
  event: Event;
  op?: Operation;
};

/** Names one operation of one client for ever (V3). */
export type Operation = {
  /** Hash of the tab's secret. */
  client: common.Id;
  n: common.Number;
};

export type Event = WorkshopCreated | WorkshopDescribed | DomainsSet | ActivityPut | ActivityRemoved | ActivitiesOrdered | ParticipantJoined | ParticipantIntroduced | ActivityShown | ActivityOpened | ActivityClosed | ResultsReleased | ResultsHidden | TimerSet | ContributionPut | ContributionRemoved | ContributionModerated | AnswersCleared | DoorLocked | SteeringUndone | OperationRefused | AttendanceImported | ParticipantAbstained | ActivitySeen | ResponsesImported | ContributionsEntered | EntryTakenOut | PictureAdded | DossierItemPut | DossierItemRemoved | LeadSet | SeatsSet | SeatTaken | SeatFreed | SelfPacedOpened | SelfPacedClosed;

export type WorkshopCreated = {
  type: "workshop_created";
  id: common.Id;
  code: common.Code;
  definition: workshop.WorkshopDefinition;
};

export type WorkshopDescribed = {
  type: "workshop_described";
  description: workshop.WorkshopDescription;
};

export type DomainsSet = {
  type: "domains_set";
  domains: common.Domain[];
};

export type ActivityPut = {
  type: "activity_put";
  definition: workshop.ActivityDefinition;
  before: common.Id | null;
};

export type ActivityRemoved = {
  type: "activity_removed";
  activity: common.Id;
};

export type ActivitiesOrdered = {
  type: "activities_ordered";
  activities: common.Id[];
};

export type ParticipantJoined = {
  type: "participant_joined";
  participant: common.Id;
  /** Hash of the device's secret; null for somebody who came in with an import. */
  device: common.Id | null;
  domain?: common.Id;
  /** Came with the link of this seat, and has it. */
  seat?: common.Seat;
};

export type ParticipantIntroduced = {
  type: "participant_introduced";
  participant: common.Id;
  domain: common.Id | null;
};

export type ActivityShown = {
  type: "activity_shown";
  activity: common.Id | null;
};

export type ActivityOpened = {
  type: "activity_opened";
  activity: common.Id;
  round: common.Round;
};

export type ActivityClosed = {
  type: "activity_closed";
  activity: common.Id;
};

export type SelfPacedOpened = {
  type: "self_paced_opened";
  activities: common.ActivityRound[];
};

export type SelfPacedClosed = {
  type: "self_paced_closed";
  activities: common.Id[];
};

export type ResultsReleased = {
  type: "results_released";
  activity: common.Id;
  released: boolean;
};

export type ResultsHidden = {
  type: "results_hidden";
  hidden: boolean;
};

export type TimerSet = {
  type: "timer_set";
  timer: workshop.Timer | null;
};

export type ContributionPut = {
  type: "contribution_put";
  activity: common.Id;
  round: common.Round;
  id: common.ContributionId;
  author: common.Id;
  payload: common.Opaque;
};

export type ContributionRemoved = {
  type: "contribution_removed";
  activity: common.Id;
  round: common.Round;
  author: common.Id;
  id: common.ContributionId;
};

/** Has no opinion in this round, or has one after all; what the author had brought in is gone. */
export type ParticipantAbstained = {
  type: "participant_abstained";
  activity: common.Id;
  round: common.Round;
  author: common.Id;
  abstains: boolean;
};

/** Phones showed this round; each participant once. */
export type ActivitySeen = {
  type: "activity_seen";
  activity: common.Id;
  round: common.Round;
  participants: common.Id[];
};

/** Of a round of the workshop that was imported: who saw it without answering, and how many were at the table. */
export type ResponsesImported = {
  type: "responses_imported";
  activity: common.Id;
  round: common.Round;
  seen: common.Count;
  joined: common.Count;
  /** Hands that were counted, and whose answers do not say so. */
  by_hand: common.Count;
  /** The same of people on paper. */
  on_paper: common.Count;
};

/** A facilitator brought in what people without a phone said. They are authors with numbers of their own, x1, x2 …, the first of which is `author`, and no participants. */
export type ContributionsEntered = {
  type: "contributions_entered";
  activity: common.Id;
  round: common.Round;
  entry: common.Id;
  author: common.Id;
  source: common.Source;
  domain: common.Id | null;
  id: common.ContributionId;
  answers: common.Said[];
};

/** Without id: all of it. */
export type EntryTakenOut = {
  type: "entry_taken_out";
  activity: common.Id;
  round: common.Round;
  entry: common.Id;
  id?: common.ContributionId;
};

export type ContributionModerated = {
  type: "contribution_moderated";
  activity: common.Id;
  round: common.Round;
  change: common.Opaque;
};

export type AnswersCleared = {
  type: "answers_cleared";
  activity: common.Id;
  round: common.Round;
};

/** The bytes, base64url; at most 400 KiB of them. */
export type PictureData = string;

/** A picture came into the workshop, as this server made it anew. */
export type PictureAdded = {
  type: "picture_added";
  id: common.PictureId;
  form: common.PictureForm;
  width: common.PictureSide;
  height: common.PictureSide;
  data: PictureData;
};

export type DossierItemPut = {
  type: "dossier_item_put";
  item: dossier.DossierItem;
};

export type DossierItemRemoved = {
  type: "dossier_item_removed";
  item: common.Id;
};

export type DoorLocked = {
  type: "door_locked";
  locked: boolean;
};

export type SteeringUndone = {
  type: "steering_undone";
};

/** One facilitator's device steers from here on, and no other; null: all of them do again. */
export type LeadSet = {
  type: "lead_set";
  lead: workshop.Lead | null;
};

export type SeatsSet = {
  type: "seats_set";
  plan: workshop.SeatPlan;
};

/** Somebody who was in already came with the link of a free seat. */
export type SeatTaken = {
  type: "seat_taken";
  seat: common.Seat;
  participant: common.Id;
};

export type SeatFreed = {
  type: "seat_freed";
  seat: common.Seat;
};

/** The outcome of an operation that the state of the workshop forbade; kept so that a repeat hears the same. */
export type OperationRefused = {
  type: "operation_refused";
  reason: common.Reason;
};

/** Who was at the table in the workshop that was imported. */
export type AttendanceImported = {
  type: "attendance_imported";
  attendance: workshop.Attendance[];
};
