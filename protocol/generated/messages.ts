// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/messages.json by protocol/generator: change the schema, then run ./dev generate.
import type * as commands from "./commands";
import type * as common from "./common";

export type ClientMessage = Hello | Introduce | Put | Remove | Abstain | Seen | React | Lost | Found | Typing | Steer | Ping;

/** What the client last saw. */
export type Position = {
  epoch: common.Epoch;
  seq: common.Seq;
};

/** The first message of every connection. */
export type Hello = {
  type: "hello";
  role: common.Role;
  /** This tab; operation numbers count per client. */
  client: common.Secret;
  /** This browser: the same device is the same participant (J2), or the same facilitator (F2). Without it, the client is the device. */
  device?: common.Secret;
  /** What the link of a screen or facilitator carried in its fragment. */
  credential?: common.Secret;
  /** From an invitation link. */
  domain?: common.Id;
  /** What the link of a seat of one's own carried in its fragment: `{domain}.{number}.{signature}`. */
  seat?: common.Secret;
  resume?: Position;
};

/** The participant says from which domain; null: none. */
export type Introduce = {
  type: "introduce";
  n: common.Number;
  domain: common.Id | null;
};

/** Adds or replaces a contribution. Kinds with one answer per person need no id; cards have one of their own, made by the phone. */
export type Put = {
  type: "put";
  n: common.Number;
  activity: common.Id;
  /** The round it was meant for; an answer for another round is refused. */
  round?: common.Round;
  id?: common.ContributionId;
  payload: common.Opaque;
};

/** Takes back an own contribution. */
export type Remove = {
  type: "remove";
  n: common.Number;
  activity: common.Id;
  round?: common.Round;
  id?: common.ContributionId;
};

/** Has no opinion here, or has one after all. Takes the place of whatever this participant brought in; what is brought in later takes its place. */
export type Abstain = {
  type: "abstain";
  n: common.Number;
  activity: common.Id;
  /** The round it was meant for; meant for another, it is refused. */
  round?: common.Round;
  abstains: boolean;
};

/** This round was shown to who holds the phone. Never answered; said again it changes nothing. */
export type Seen = {
  type: "seen";
  activity: common.Id;
  round: common.Round;
};

/** A reaction to what happens in the room: counted, shown for a moment, kept nowhere. Never answered. */
export type React = {
  type: "react";
  reaction: Reaction;
};

/** The participant lost the thread, or found it again. For the facilitator only, as a number; not in the log; over when the room goes on to something else. */
export type Lost = {
  type: "lost";
  lost: boolean;
};

/** A facilitator explained it again: nobody is lost any more. */
export type Found = {
  type: "found";
};

/** Somebody is writing something in this activity. For the facilitator only, as a number; forgotten after six seconds, kept nowhere. Never answered. */
export type Typing = {
  type: "typing";
  activity: common.Id;
};

export type Reaction = "thumb" | "heart" | "clap" | "laugh" | "think";

export type Steer = {
  type: "steer";
  n: common.Number;
  command: commands.SteerCommand;
};

/** Is anybody there? Answered with `alive`. */
export type Ping = {
  type: "ping";
};

export type ServerMessage = Welcome | Ack | Refused | View | ViewChanges | Workshop | Bye | Alive | Reactions | Thread;

export type OwnContribution = {
  activity: common.Id;
  round: common.Round;
  id: common.ContributionId;
  payload: common.Opaque;
};

export type Abstention = {
  activity: common.Id;
  round: common.Round;
};

/** What is known of who asks; travels to nobody else. */
export type You = {
  role: common.Role;
  participant: common.Id | null;
  domain: common.Id | null;
  /** Current rounds in which one has no opinion. */
  abstained: Abstention[];
  contributions: OwnContribution[];
  /** Of a facilitator: what `lead` calls this device. */
  device?: common.Id;
};

/** Enough to go on (R2): who you are, the workshop, every view. */
export type Welcome = {
  type: "welcome";
  epoch: common.Epoch;
  seq: common.Seq;
  you: You;
  /** workshop.json: the form for this role. */
  workshop: common.Opaque;
  /** By activity. */
  views: Record<string, common.Opaque>;
  /** The last operation number of this client that has an outcome. */
  last_n: number;
  /** After a lost connection the first try is spread at random over this (R4). */
  reconnect_window_ms: number;
};

/** It is on disk (L1). */
export type Ack = {
  type: "ack";
  n: common.Number;
  seq: common.Seq;
  /** As it was stored, where the server wrote something in what was put: when it came in. A repeat hears it in `welcome`. */
  payload?: common.Opaque;
};

/** Nothing was changed. Without n: the message could not be told apart. */
export type Refused = {
  type: "refused";
  n?: common.Number;
  reason: common.Reason;
  /** For programmers and logs; clients speak to people in their own words. */
  message: string;
  /** Where the first fault is, as a JSON pointer. */
  path?: string;
  /** Whether the same may succeed later. */
  retry: boolean;
};

/** Complete for its activity: replaces every earlier one. */
export type View = {
  type: "view";
  seq: common.Seq;
  activity: common.Id;
  /** The kind's schema: the view of this role. */
  view: common.Opaque;
};

/** Makes a large view the newest (B5), where the one at hand is of `since` or later; else it is left alone, and a whole one follows. `view` is the new one with its keyed lists empty; each list is made from the old one: without those removed and those that are in items, which then come in at their places, lowest first. */
export type ViewChanges = {
  type: "view_changes";
  seq: common.Seq;
  since: common.Seq;
  activity: common.Id;
  view: common.Opaque;
  lists: ListChanges[];
};

/** Of a list whose elements have an `id`. `path`: the names that lead to it from the view. */
export type ListChanges = {
  path: string[];
  items: PlacedItem[];
  removed: string[];
};

export type PlacedItem = {
  at: common.Count;
  item: common.Opaque;
};

/** Complete: replaces every earlier one. Views of activities it no longer names are gone. */
export type Workshop = {
  type: "workshop";
  seq: common.Seq;
  workshop: common.Opaque;
};

/** Why a connection ends. */
export type Parting = "restarting" | "replaced" | "slow" | "silent" | "removed" | "refused";

/** The server closes this connection in order, and says when to come back; reconnect_ms null: not by itself. */
export type Bye = {
  type: "bye";
  reason: Parting;
  reconnect_ms: number | null;
};

/** How many reactions came in since the last time; to facilitator and screen. */
export type Reactions = {
  type: "reactions";
  thumb: common.Count;
  heart: common.Count;
  clap: common.Count;
  laugh: common.Count;
  think: common.Count;
};

/** Whether this participant is counted as having lost the thread; to every tab of who it is about. */
export type Thread = {
  type: "thread";
  lost: boolean;
};

/** Answer to `ping`, and sent when nothing else was for a while. */
export type Alive = {
  type: "alive";
  now: common.Time;
};
