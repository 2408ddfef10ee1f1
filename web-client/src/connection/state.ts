// SPDX-License-Identifier: EUPL-1.2
import type { Epoch, Id, Opaque, Reason, Role, Seq } from "@protocol/common";
import type { Abstention, OwnContribution, Parting, Reactions, ServerMessage } from "@protocol/messages";
import { derived_id } from "@/kinds/contribution_id";
import { with_changes } from "./changes";
import { numbered, with_wish, worth_retrying, type Operation, type Refusal, type Wish } from "./operations";
import type { Link } from "./socket";

/** Everything a page knows of its workshop. `Workshop` is the form for its role. */
export type LiveState<Workshop> = {
  link: Link;
  /** Why the server ended it for good. */
  parting: Parting | null;
  /** The server does not let us in: the workshop is not there, is locked, is full, or the credential is wrong. */
  rejected: Reason | null;
  epoch: Epoch | null;
  seq: Seq;
  you: { role: Role; participant: Id | null; domain: Id | null; /** Of a facilitator. */ device?: Id } | null;
  workshop: Workshop | null;
  views: Record<Id, Opaque>;
  /** What place in the log each of them is of. */
  view_seqs: Record<Id, Seq>;
  /** How far the server's clock is ahead of ours, in milliseconds. */
  clock_ahead: number;
  /** Own contributions that the server has on disk. */
  saved: OwnContribution[];
  /** Rounds in which the server knows that one has no opinion. */
  abstained: Abstention[];
  /** What came in last, of reactions in the room; the same object until others did. */
  reactions: Omit<Reactions, "type"> | null;
  /** The server counts this participant as having lost the thread. */
  lost: boolean;
  next_n: number;
  operations: Operation[];
  /** To be tried again in a while. */
  held: Operation[];
  refusals: Refusal[];
};

export type LiveEvent =
  | { type: "received"; message: ServerMessage; now: number }
  | { type: "link"; link: Link; parting: Parting | null }
  | { type: "wished"; wish: Wish; key: string | null }
  | { type: "sent"; n: number }
  | { type: "release" }
  | { type: "give_up"; n: number };

type AnyWorkshop = { now: number; activities?: { id: Id; round: number }[]; programme?: { definition: { id: Id }; round: number }[] };

export const initial = <W>(): LiveState<W> => ({
  link: "connecting", parting: null, rejected: null, epoch: null, seq: 0, you: null, workshop: null, views: {}, view_seqs: {}, clock_ahead: 0,
  saved: [], abstained: [], reactions: null, lost: false, next_n: 1, operations: [], held: [], refusals: [],
});

/** The only place where what a page knows changes. Pure. */
export function reduce<W extends AnyWorkshop>(state: LiveState<W>, event: LiveEvent): LiveState<W> {
  switch (event.type) {
    case "received": return received(state, event.message, event.now);
    case "link": {
      const operations = event.link === "live" ? state.operations : state.operations.map((one) => ({ ...one, sent: false }));
      return { ...state, link: event.link, parting: event.parting, operations };
    }
    case "wished": return wished(state, event.wish, event.key);
    case "sent": return { ...state, operations: state.operations.map((one) => (one.n === event.n ? { ...one, sent: true, tried: true } : one)) };
    case "release": return released(state);
    case "give_up": return { ...state, operations: state.operations.filter((one) => one.n !== event.n) };
  }
}

function received<W extends AnyWorkshop>(state: LiveState<W>, message: ServerMessage, now: number): LiveState<W> {
  switch (message.type) {
    case "welcome": return welcomed(state, message, now);
    case "ack": {
      const operation = state.operations.find((one) => one.n === message.n);
      if (operation === undefined) return state;
      const rest = { ...state, operations: state.operations.filter((one) => one !== operation) };
      // What the server wrote in it is kept with it.
      const { wish } = operation;
      return { ...accepted(rest, message.payload && wish.type === "put" ? { ...wish, payload: message.payload } : wish), seq: Math.max(state.seq, message.seq) };
    }
    case "refused": return refused(state, message.n, message.reason, message.retry);
    case "view": return with_view(state, message, message.view);
    case "view_changes": {
      const held = state.views[message.activity];
      return held === undefined || state.view_seqs[message.activity]! < message.since ? state : with_view(state, message, with_changes(held, message));
    }
    case "workshop": {
      const workshop = message.workshop as W;
      const named = new Set(activities_of(workshop).keys());
      const views = Object.fromEntries(Object.entries(state.views).filter(([id]) => named.has(id)));
      return { ...state, seq: Math.max(state.seq, message.seq), workshop, views, clock_ahead: workshop.now - now };
    }
    case "reactions": {
      const { type: _, ...reactions } = message;
      return { ...state, reactions };
    }
    case "thread": return { ...state, lost: message.lost };
    case "alive": return { ...state, clock_ahead: message.now - now };
    default: return state; // `bye` is the socket's; what this program does not know, it ignores
  }
}

function with_view<W>(state: LiveState<W>, { seq, activity }: { seq: Seq; activity: Id }, view: Opaque): LiveState<W> {
  return { ...state, seq: Math.max(state.seq, seq), views: { ...state.views, [activity]: view }, view_seqs: { ...state.view_seqs, [activity]: seq } };
}

function welcomed<W extends AnyWorkshop>(state: LiveState<W>, message: Extract<ServerMessage, { type: "welcome" }>, now: number): LiveState<W> {
  const workshop = message.workshop as W;
  const { contributions, abstained, ...you } = message.you;
  const fresh: LiveState<W> = {
    ...state, rejected: null, epoch: message.epoch, seq: message.seq, you, workshop, views: message.views, clock_ahead: workshop.now - now,
    view_seqs: Object.fromEntries(Object.keys(message.views).map((activity) => [activity, message.seq])),
    // Of who was away, the server forgot that the thread was lost.
    lost: false, saved: contributions, abstained, next_n: Math.max(state.next_n, message.last_n + 1),
  };
  if (state.epoch === null || state.epoch === message.epoch) return beyond(fresh, message.last_n);
  // Another log: numbers start anew, and what this page knew to be saved may not be there (R3).
  const rounds = activities_of(workshop);
  const there = new Set(contributions.map(contribution_key));
  const offers = state.saved.filter((own) => rounds.get(own.activity) === own.round && !there.has(contribution_key(own)));
  const heard = (own: Abstention) => [...contributions, ...abstained].some(same_round(own));
  const silences = state.abstained.filter((own) => rounds.get(own.activity) === own.round && !heard(own));
  const going_on = state.operations.filter((one) => one.wish.type !== "steer").map((one) => ({ wish: one.wish, key: one.key }));
  const wishes = [
    ...offers.map((own) => ({ wish: offer(own), key: contribution_key(own) })),
    ...silences.map((own) => ({ wish: { type: "abstain" as const, ...own, abstains: true }, key: answer_key(own) })),
    ...going_on,
  ];
  const operations = wishes.map(({ wish, key }, at) => numbered(message.last_n + 1 + at, wish, key));
  return { ...fresh, operations, next_n: message.last_n + 1 + operations.length };
}

/** What was never sent has no claim to its number: one that the server knows already means something else (V3). */
function beyond<W>(state: LiveState<W>, last_n: number): LiveState<W> {
  let next_n = state.next_n;
  const operations = state.operations.map((one) => (one.tried || one.n > last_n ? one : { ...one, n: next_n++ }));
  return { ...state, operations: operations.sort((a, b) => a.n - b.n), next_n };
}

function wished<W>(state: LiveState<W>, wish: Wish, key: string | null): LiveState<W> {
  const refusals = state.refusals.filter((one) => one.key !== key);
  const held = state.held.filter((one) => one.key === null || one.key !== key);
  if (wish.type === "remove" && !state.saved.some((own) => contribution_key(own) === key) && !state.operations.some((one) => one.key === key && one.tried)) {
    return { ...state, refusals, held, operations: state.operations.filter((one) => one.key !== key) };
  }
  return { ...state, refusals, held, operations: with_wish(state.operations, numbered(state.next_n, wish, key)), next_n: state.next_n + 1 };
}

function accepted<W extends AnyWorkshop>(state: LiveState<W>, wish: Wish): LiveState<W> {
  if (wish.type === "introduce") return { ...state, you: state.you && { ...state.you, domain: wish.domain } };
  if (wish.type === "steer") return state;
  const round = wish.round ?? (state.workshop ? activities_of(state.workshop).get(wish.activity) : undefined) ?? 1;
  const here = { activity: wish.activity, round };
  const elsewhere = state.abstained.filter((own) => !same_round(here)(own));
  if (wish.type === "abstain") {
    return wish.abstains ? { ...state, abstained: [...elsewhere, here], saved: state.saved.filter((own) => !same_round(here)(own)) } : { ...state, abstained: elsewhere };
  }
  const id = wish.id ?? (wish.type === "put" ? derived_id(wish.payload) : null) ?? "answer";
  const others = state.saved.filter((own) => own.activity !== wish.activity || own.id !== id || own.round !== round);
  return wish.type === "put" ? { ...state, abstained: elsewhere, saved: [...others, { ...here, id, payload: wish.payload }] } : { ...state, saved: others };
}

function refused<W>(state: LiveState<W>, n: number | undefined, reason: Reason, retry: boolean): LiveState<W> {
  if (n === undefined) return state.you === null || state.link !== "live" ? { ...state, rejected: reason } : state;
  const operation = state.operations.find((one) => one.n === n);
  if (operation === undefined) return state;
  const operations = state.operations.filter((one) => one !== operation);
  const replaced = operation.key !== null && operations.some((one) => one.key === operation.key);
  if (replaced) return { ...state, operations };
  if (worth_retrying(operation, reason, retry)) return { ...state, operations, held: [...state.held, operation] };
  const refusals = operation.key === null ? state.refusals : [...state.refusals, { key: operation.key, wish: operation.wish, reason }];
  return { ...state, operations, refusals };
}

function released<W>(state: LiveState<W>): LiveState<W> {
  const again = state.held.map((one, at) => numbered(state.next_n + at, one.wish, one.key, one.again + 1));
  return { ...state, held: [], operations: [...state.operations, ...again], next_n: state.next_n + again.length };
}

/** Names one own contribution on this page. */
export const contribution_key = (own: { activity: Id; round: number; id: string }): string => `${own.activity}/${own.round}/${own.id}`;

/** An answer and having none go by one key: the later takes the place of the earlier. */
export const answer_key = (own: { activity: Id; round: number }): string => contribution_key({ ...own, id: "answer" });

export const same_round = (own: { activity: Id; round: number }) => (one: { activity: Id; round: number }): boolean => one.activity === own.activity && one.round === own.round;

const offer = (own: OwnContribution): Wish => ({
  type: "put", activity: own.activity, round: own.round, payload: own.payload, ...(derived_id(own.payload) === null ? { id: own.id } : {}),
});

/** The round that each activity is at. */
const activities_of = (workshop: AnyWorkshop): Map<Id, number> =>
  new Map([...(workshop.activities ?? []).map((one) => [one.id, one.round] as const), ...(workshop.programme ?? []).map((one) => [one.definition.id, one.round] as const)]);
