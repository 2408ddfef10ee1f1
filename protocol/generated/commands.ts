// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/commands.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";
import type * as dossier from "./dossier";
import type * as workshop from "./workshop";

/** Told apart by `do`. */
export type SteerCommand = Show | Open | Close | OpenSelfPaced | CloseSelfPaced | ReleaseResults | HideResults | SetTimer | PutActivity | RemoveActivity | OrderActivities | Describe | SetDomains | Moderate | ClearAnswers | Lock | Enter | TakeOut | PutDossierItem | RemoveDossierItem | Undo | TakeLead | ShareLead | SetSeats | FreeSeat;

/** The room is at this activity; null: at none. */
export type Show = {
  do: "show";
  activity: common.Id | null;
};

/** Phones may answer in this round; the room is at this activity. The current round goes on, the next one starts afresh. */
export type Open = {
  do: "open";
  activity: common.Id;
  round: common.Round;
};

export type Close = {
  do: "close";
  activity: common.Id;
  round?: common.Round;
};

/** The self-paced round is these, all open, and the room is at none; what was in it before and is not among them closes. */
export type OpenSelfPaced = {
  do: "open_self_paced";
  activities: common.ActivityRound[];
};

/** Closes these together. */
export type CloseSelfPaced = {
  do: "close_self_paced";
  activities: common.Id[];
};

/** Participants see results, or do not, whatever the activity's own rule says. */
export type ReleaseResults = {
  do: "release";
  activity: common.Id;
  released: boolean;
};

/** The screen shows the question only. */
export type HideResults = {
  do: "hide_results";
  hidden: boolean;
};

/** A countdown from now; 0 seconds: none. */
export type SetTimer = {
  do: "timer";
  activity: common.Id;
  seconds: number;
  closes: boolean;
};

/** Adds an activity, or replaces the one with this id. Before which one it stands; null: at the end, or where it stood. */
export type PutActivity = {
  do: "put_activity";
  definition: workshop.ActivityDefinition;
  before: common.Id | null;
};

export type RemoveActivity = {
  do: "remove_activity";
  activity: common.Id;
};

/** The whole programme in its new order. */
export type OrderActivities = {
  do: "order";
  activities: common.Id[];
};

export type Describe = {
  do: "describe";
  description: workshop.WorkshopDescription;
};

export type SetDomains = {
  do: "set_domains";
  domains: common.Domain[];
};

/** Move, merge, edit or hide what people brought in; the kind's schema says what it understands. */
export type Moderate = {
  do: "moderate";
  activity: common.Id;
  change: common.Opaque;
};

/** Takes out every answer of this round. */
export type ClearAnswers = {
  do: "clear";
  activity: common.Id;
  round: common.Round;
};

/** Nobody new joins; who was in stays in. */
export type Lock = {
  do: "lock";
  locked: boolean;
};

/** Brings in what people without a phone said, who then count as anybody does. Hands, or several who said the same, only in a kind that counts. */
export type Enter = {
  do: "enter";
  activity: common.Id;
  round: common.Round;
  /** Made by the page. The same one again, with one answer on paper: the same person says more, or something else. */
  entry: common.Id;
  source: common.Source;
  domain: common.Id | null;
  /** As in `put`. */
  id?: common.ContributionId;
  answers: common.Said[];
};

/** Takes out what was entered, or one thing of it. */
export type TakeOut = {
  do: "take_out";
  activity: common.Id;
  round: common.Round;
  entry: common.Id;
  id?: common.ContributionId;
};

/** Adds an item to the dossier, or replaces the one with this id where it stands. */
export type PutDossierItem = {
  do: "put_dossier_item";
  item: dossier.DossierItem;
};

export type RemoveDossierItem = {
  do: "remove_dossier_item";
  item: common.Id;
};

/** Takes back the last steering command (F3). */
export type Undo = {
  do: "undo";
};

/** This device steers from now on, and no other does; said by the one that leads, it changes its name. */
export type TakeLead = {
  do: "take_lead";
  device: common.FacilitatorDevice;
  name?: common.FacilitatorName;
};

/** Every facilitator steers again. */
export type ShareLead = {
  do: "share_lead";
};

/** So many seats of one's own, 500 in all at most. What was printed stays good: the same number is the same seat. */
export type SetSeats = {
  do: "set_seats";
  plan: workshop.SeatPlan;
};

/** The next who brings its link has it. Who had it stays in. */
export type FreeSeat = {
  do: "free_seat";
  seat: common.Seat;
};
