// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/workshop.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";
import type * as dossier from "./dossier";
import type * as measures from "./measures";

/** One activity as the facilitator prepared it. */
export type ActivityDefinition = {
  id: common.Id;
  kind: common.Kind;
  title: common.Line;
  instruction: common.Text;
  /** Planned duration. */
  minutes: number;
  release: common.Release;
  settings: common.Opaque;
  notes?: common.Notes;
  /** The activity that this one asks again, so that the shift can be shown. */
  repeats?: common.Id;
  /** What it is compared with while nothing in this workshop asked the same before. */
  baseline?: measures.Baseline;
};

/** What a workshop is about. Phones and the screen are not told region, date and expected. */
export type WorkshopDescription = {
  title: common.Line;
  municipality: common.OptionalLine;
  language: common.Language;
  /** No author is ever shown, and no group under min_group (S2, S3). */
  anonymous: boolean;
  /** Smallest group that is shown on its own where the workshop is anonymous. */
  min_group: number;
  /** Phones may send reactions; absent: they may. */
  reactions?: boolean;
  region?: common.OptionalLine;
  /** The day it is held. */
  date?: common.Day;
  expected?: common.People;
};

/** Everything that was prepared: what a template holds. */
export type WorkshopDefinition = {
  description: WorkshopDescription;
  domains: common.Domain[];
  activities: ActivityDefinition[];
  /** Key of the template it was made from, so that workshops of one template can be laid side by side. */
  template?: common.Id;
  rehearsal?: Rehearsal;
  /** In the order in which it was gathered. Absent: nothing. */
  dossier?: dossier.DossierItem[];
};

/** Said of a rehearsal: a copy of another workshop (`of`) that so many simulated people fill. */
export type Rehearsal = {
  of: common.Id;
  people: number;
};

/** A countdown that every phone and the screen show alike. */
export type Timer = {
  activity: common.Id;
  ends_at: common.Time;
  /** What it was started with. */
  seconds: number;
  /** Whether the activity closes when time is up. */
  closes: boolean;
};

/** The activities of the self-paced round that goes on, all of them open; absent: there is none. */
export type SelfPaced = common.Id[];

/** How far the room is with a self-paced round. */
export type SelfPacedTotal = {
  /** How many there are in it. */
  activities: common.Count;
  /** Who joined, here now or not. */
  people: common.Count;
  /** Did all of it. */
  finished: common.Count;
};

/** How far the people of one domain are; domain null: no domain, or domains too small to be told apart (S3). */
export type SelfPacedGroup = {
  domain: common.Id | null;
  /** Who joined, here now or not. */
  people: common.Count;
  /** Did all of it. */
  finished: common.Count;
  /** Of each activity, in the order of the round: who said all that it asks, or that they have no opinion. */
  done: common.Count[];
};

/** A self-paced round, as those who lead it follow it. */
export type SelfPacedProgress = {
  activities: SelfPaced;
  /** Of everybody who joined, each in one. */
  groups: SelfPacedGroup[];
};

/** What the people at the table did in a round: everybody is counted once. */
export type Responses = {
  /** Brought something in. */
  answered: common.Count;
  /** Said that they have no opinion. */
  abstained: common.Count;
  /** Had it before them, and did neither. */
  seen: common.Count;
  /** Never had it before them. */
  not_opened: common.Count;
  /** Hands that a facilitator counted, among those who answered. */
  by_hand: common.Count;
  /** People whose answer a facilitator entered, among those who answered. */
  on_paper: common.Count;
};

/** An activity that was shown or opened, as phones and the screen know it. What waits is not sent (S1). */
export type VisibleActivity = {
  id: common.Id;
  kind: common.Kind;
  title: common.Line;
  instruction: common.Text;
  state: common.ActivityState;
  round: common.Round;
  /** Having no opinion is an answer here. */
  may_abstain: boolean;
  results_shown: boolean;
  /** Said, and true, where nothing can be brought in: it is open while the room is at it, and has no results. */
  tells?: boolean;
};

export type ParticipantWorkshop = {
  id: common.Id;
  description: WorkshopDescription;
  domains: common.Domain[];
  activities: VisibleActivity[];
  /** The activity that the room is at. */
  shown: common.Id | null;
  timer: Timer | null;
  /** The server's clock when this was made; countdowns are reckoned from it. */
  now: common.Time;
  /** Said, and true, of a rehearsal: the people in it are simulated. */
  rehearsal?: boolean;
  self_paced?: SelfPaced;
};

export type ScreenWorkshop = {
  id: common.Id;
  description: WorkshopDescription;
  domains: common.Domain[];
  activities: VisibleActivity[];
  shown: common.Id | null;
  timer: Timer | null;
  now: common.Time;
  code: common.Code;
  locked: boolean;
  /** The facilitator keeps results off the screen for now. */
  results_hidden: boolean;
  /** To the activity that is shown. */
  responses: Responses | null;
  /** Participants connected now. */
  here: common.Count;
  /** Said, and true, of a rehearsal: the people in it are simulated. */
  rehearsal?: boolean;
  /** Absent: there is none. */
  self_paced?: SelfPacedTotal;
};

/** What a facilitator entered for people without a phone. What somebody's paper said is not told again (S2). */
export type Entry = {
  entry: common.Id;
  source: common.Source;
  /** People. */
  count: common.Count;
  /** Null: none, or on paper. */
  domain: common.Id | null;
  /** Of hands. */
  answers: common.Said[];
};

/** A line of the facilitator's run sheet. */
export type RunSheetActivity = {
  definition: ActivityDefinition;
  state: common.ActivityState;
  round: common.Round;
  may_abstain: boolean;
  /** Whether phones see results now. */
  results_shown: boolean;
  /** The facilitator's own decision; null follows the activity's rule. */
  released: boolean | null;
  /** Participants who answered in this round. */
  answers: common.Count;
  responses: Responses;
  /** The latest in this round, in the order they were made. */
  entries: Entry[];
  /** When this round was first opened. */
  opened_at: common.Time | null;
  closed_at: common.Time | null;
  /** Said, and true, where nothing can be brought in. */
  tells?: boolean;
};

/** Who is at the table from one domain; domain null: no domain chosen. */
export type Attendance = {
  domain: common.Id | null;
  joined: common.Count;
  /** Connected now. */
  here: common.Count;
};

/** How far the people of one domain who are here now are with the activity; domain null: no domain, or domains too small to be told apart (S3). */
export type Readiness = {
  domain: common.Id | null;
  here: common.Count;
  /** Answered, or said that they have no opinion. */
  ready: common.Count;
};

/** Which seats of one's own there are: the first so many of a domain. `only`: nobody new joins without one. */
export type SeatPlan = {
  domains: DomainSeats[];
  only: boolean;
};

export type DomainSeats = {
  domain: common.Id;
  seats: common.SeatNumber;
};

/** Of a domain: how many seats there are, and which of them somebody has. Who is told to nobody (S2). */
export type TakenSeats = {
  domain: common.Id;
  seats: common.SeatNumber;
  taken: common.SeatNumber[];
};

export type SeatsView = {
  domains: TakenSeats[];
  only: boolean;
};

/** Who steers, where one facilitator took the lead. */
export type Lead = {
  /** Hash of that device's secret, as `you` names the device of who asks; `program`: whatever steers over HTTP. */
  by: common.Id;
  device: common.FacilitatorDevice;
  name?: common.FacilitatorName;
};

export type FacilitatorWorkshop = {
  id: common.Id;
  description: WorkshopDescription;
  domains: common.Domain[];
  programme: RunSheetActivity[];
  shown: common.Id | null;
  timer: Timer | null;
  now: common.Time;
  code: common.Code;
  locked: boolean;
  results_hidden: boolean;
  here: common.Count;
  /** People who lost the thread. */
  lost: common.Count;
  /** People who are writing something in the activity that the room is at; absent: nobody. */
  typing?: number;
  /** In the activity that the room is at, while it is open and somebody is here. */
  readiness?: Readiness[];
  joined: common.Count;
  attendance: Attendance[];
  /** What undo would take back: the `do` of the last steering command; null if nothing. */
  undo: common.Id | null;
  /** The place in the log since which the dossier is as it is, so that it is read again when it changed. Absent: there is nothing in it. */
  dossier?: common.Seq;
  /** Said, and true, while the server's disk has no room: nothing that anybody asks is kept. */
  storage_full?: boolean;
  /** Said, and true, of a workshop in the archive: nobody new joins. */
  archived?: boolean;
  rehearsal?: Rehearsal;
  /** Absent: there are none. */
  seats?: SeatsView;
  /** Absent: all facilitators steer. */
  lead?: Lead;
  /** Facilitators' devices that are connected; absent: one at most. */
  facilitators?: number;
  /** Absent: there is none. */
  self_paced?: SelfPacedProgress;
};
