// SPDX-License-Identifier: EUPL-1.2
import type { ContributionId, Domain, Id, Reason } from "@protocol/common";
import type { ParticipantWorkshop, Timer, VisibleActivity } from "@protocol/workshop";

/** Where an own contribution is. `unsent`: kept on this device, there is no connection. */
export type MineStatus = "saving" | "saved" | "refused" | "unsent";

/** One contribution of who holds this phone, with what is on its way taken into account. */
export type Mine<Payload = Record<string, unknown>> = {
  id: ContributionId;
  payload: Payload;
  status: MineStatus;
  /** What was refused, when something else is saved. */
  attempted?: Payload;
  /** Why it was refused. */
  reason?: Reason;
};

/** The phone's part of a kind. It is made afresh for another activity or round. */
export type AnswerProps<View = never, Payload extends object = never> = {
  activity: VisibleActivity;
  view: View;
  workshop: ParticipantWorkshop;
  /** The domain of who holds the phone. */
  domain: Id | null;
  mine: Mine<Payload>[];
  /** Adds or replaces; without id the kind has one of its own for this payload. */
  put: (payload: Payload, id?: ContributionId) => void;
  remove: (id: ContributionId) => void;
  /** Nothing can be changed any more (or not now). */
  closed: boolean;
  /** Opens the choice of domain, for a kind that needs one. */
  choose_domain: () => void;
  /** The server's clock, now. */
  server_now: () => number;
};

export type Audience = "participant" | "facilitator" | "screen";

/** What the room sees. */
export type ResultsProps<View = never, Change = never> = {
  view: View;
  domains: Domain[];
  audience: Audience;
  /** The facilitator moves, merges, edits, hides. */
  moderate?: (change: Change) => void;
  /** The server's clock, now. */
  server_now: () => number;
};

/** What a kind that only tells shows to everybody. */
export type ToldProps<View = never> = {
  view: View;
  audience: Audience;
  /** The countdown, if it runs here. */
  timer: Timer | null;
  /** The server's clock, in ms. */
  server_now: () => number;
  /** It is over. */
  closed: boolean;
};

/** Preparing: edits in place, every change at once. */
export type EditorProps<Settings = never> = {
  settings: Settings;
  domains: Domain[];
  change: (settings: Settings) => void;
};
