// SPDX-License-Identifier: EUPL-1.2
import type { SteerCommand } from "@protocol/commands";
import type { ContributionId, Id, Opaque, Reason, Role, Secret } from "@protocol/common";
import type { Hello, Reaction, ServerMessage } from "@protocol/messages";
import { derived_id } from "@/kinds/contribution_id";
import type { Mine } from "@/kinds/props";
import { here as page } from "./here";
import { client_id, device_id } from "./identity";
import { abstention_of, domain_of, key_of, mine_of } from "./mine";
import { numbered, sendable, type Wish } from "./operations";
import { LiveSocket, type Link } from "./socket";
import { answer_key, initial, reduce, type LiveEvent, type LiveState } from "./state";
import { KeptOperations, type Kept, type Storage } from "./store";
import { browser, live_address, type World } from "./world";

/** What became of a steering command. `unsent`: no connection within reach; nothing will happen any more. */
export type Outcome = { ok: true } | { ok: false; reason: Reason | "unsent" };

type Options = {
  role: Role;
  /** Code or id of the workshop. */
  workshop: string;
  credential?: string;
  /** From an invitation link. */
  domain?: Id | null;
  /** From the card of a seat of one's own. */
  seat?: Secret | null;
  /** Where unsent answers are kept; null: nowhere (facilitator and screen). */
  storage?: Storage | null;
  world?: World;
  client?: string;
  device?: string;
  /** What unsent answers are kept under, where several people use one device; absent: the workshop. */
  shelf?: string;
};

const steer_patience_ms = 15_000;
const again_ms = 1_000;

/** A page's live tie to one workshop: what it knows (reactive) and what it can ask. One a page; stop() it when leaving. */
export class Live<Workshop extends { now: number }> {
  #state = $state.raw<LiveState<Workshop>>(initial());
  #options: Options;
  #world: World;
  #socket: LiveSocket;
  #kept: KeptOperations | null;
  #client: string;
  #device: string;
  #steering = new Map<number, (outcome: Outcome) => void>();
  #releasing = false;
  #kept_of: unknown[] = [];

  constructor(options: Options) {
    this.#options = options;
    this.#world = options.world ?? browser;
    this.#client = options.client ?? client_id();
    this.#device = options.device ?? device_id();
    this.#kept = options.storage ? new KeptOperations(options.storage, options.shelf ?? options.workshop, this.#client) : null;
    this.#socket = new LiveSocket(live_address(options.workshop), {
      greeting: () => this.#greeting(),
      receive: (message) => this.#receive(message),
      changed: (link, parting) => this.#dispatch({ type: "link", link, parting }),
    }, this.#world);
  }

  get state(): LiveState<Workshop> {
    return this.#state;
  }

  start(): void {
    const kept = this.#kept?.read() ?? null;
    const operations = (kept?.operations ?? []).map((one) => ({ ...one, sent: false }));
    const next_n = kept?.next_n ?? 1;
    const adopted = (this.#kept?.adopt(this.#world.now()) ?? []).map((one, at) => numbered(next_n + at, one.wish, one.key));
    this.#state = { ...this.#state, epoch: kept?.epoch ?? null, saved: kept?.saved ?? [], abstained: kept?.abstained ?? [], operations: [...operations, ...adopted], next_n: next_n + adopted.length };
    this.#socket.start();
  }

  stop(): void {
    this.#socket.stop();
  }

  /** Adds or replaces an own contribution to the round that the activity is at. */
  put(activity: { id: Id; round: number }, payload: Opaque, id?: ContributionId): void {
    const key = key_of(activity.id, activity.round, id ?? derived_id(payload) ?? "answer");
    this.#wish({ type: "put", activity: activity.id, round: activity.round, payload, ...(id === undefined ? {} : { id }) }, key);
  }

  remove(activity: { id: Id; round: number }, id: ContributionId): void {
    this.#wish({ type: "remove", activity: activity.id, round: activity.round, id }, key_of(activity.id, activity.round, id));
  }

  /** Has no opinion there, or has one after all. */
  abstain(activity: { id: Id; round: number }, abstains: boolean): void {
    this.#wish({ type: "abstain", activity: activity.id, round: activity.round, abstains }, answer_key({ activity: activity.id, round: activity.round }));
  }

  /** Tells that this round was shown here. Nothing is kept: what does not arrive is told again after coming back. */
  tell_seen(activity: { id: Id; round: number }): void {
    this.#socket.send({ type: "seen", activity: activity.id, round: activity.round });
  }

  /** What is said beside the activity is kept nowhere: what does not arrive is gone. */
  react(reaction: Reaction): void {
    this.#socket.send({ type: "react", reaction });
  }

  tell_typing(activity: Id): void {
    this.#socket.send({ type: "typing", activity });
  }

  lose_thread(lost: boolean): void {
    this.#socket.send({ type: "lost", lost });
  }

  /** The facilitator explained it again: nobody is lost any more. */
  find_everybody(): void {
    this.#socket.send({ type: "found" });
  }

  introduce(domain: Id | null): void {
    this.#wish({ type: "introduce", domain }, "introduce");
  }

  /** Resolves when the server has it on disk, refused it, or could not be reached in time. */
  steer(command: SteerCommand): Promise<Outcome> {
    const n = this.#state.next_n;
    return new Promise((resolve) => {
      this.#steering.set(n, resolve);
      this.#world.after(steer_patience_ms, () => this.#dispatch({ type: "give_up", n }));
      this.#wish({ type: "steer", command }, null);
    });
  }

  /** Own contributions, reactive. */
  mine(activity: { id: Id; round: number }): Mine[] {
    return mine_of(this.#state, activity.id, activity.round);
  }

  /** Whether one has no opinion there, reactive; null: has not said so. */
  abstention(activity: { id: Id; round: number }) {
    return abstention_of(this.#state, activity.id, activity.round);
  }

  get domain(): Id | null {
    return domain_of(this.#state);
  }

  /** The server's clock, now. */
  server_now(): number {
    return this.#world.now() + this.#state.clock_ahead;
  }

  #greeting(): Hello {
    const { role, credential, domain, seat } = this.#options;
    const { epoch, seq } = this.#state;
    return {
      type: "hello", role, client: this.#client,
      ...(role === "screen" ? {} : { device: this.#device }),
      ...(credential ? { credential } : {}),
      ...(domain ? { domain } : {}),
      ...(seat ? { seat } : {}),
      ...(epoch === null ? {} : { resume: { epoch, seq } }),
    };
  }

  #wish(wish: Wish, key: string | null): void {
    this.#dispatch({ type: "wished", wish, key });
  }

  #receive(message: ServerMessage): void {
    if (message.type === "refused" && message.n !== undefined) this.#settle(message.n, { ok: false, reason: message.reason });
    if (message.type === "ack") this.#settle(message.n, { ok: true });
    if (message.type === "welcome") page.workshop = String(message.workshop["id"]);
    this.#dispatch({ type: "received", message, now: this.#world.now() });
  }

  #dispatch(event: LiveEvent): void {
    this.#state = reduce(this.#state, event);
    this.#send();
    this.#keep();
    const here = new Set(this.#state.operations.map((one) => one.n));
    for (const n of this.#steering.keys()) if (!here.has(n)) this.#settle(n, { ok: false, reason: "unsent" });
    if (this.#state.held.length > 0 && !this.#releasing) this.#release_later();
  }

  #send(): void {
    for (const operation of sendable(this.#state.operations)) {
      const { wish, n } = operation;
      if (!this.#socket.send({ ...wish, n })) return;
      this.#state = reduce(this.#state, { type: "sent", n });
    }
  }

  #release_later(): void {
    this.#releasing = true;
    this.#world.after(again_ms * (1 + this.#world.random()), () => {
      this.#releasing = false;
      this.#dispatch({ type: "release" });
    });
  }

  #settle(n: number, outcome: Outcome): void {
    this.#steering.get(n)?.(outcome);
    this.#steering.delete(n);
  }

  /** Only when something of it changed: views come often. */
  #keep(): void {
    const { epoch, next_n, operations, held, saved, abstained } = this.#state;
    const parts = [epoch, next_n, operations, held, saved, abstained];
    if (this.#kept === null || parts.every((part, at) => part === this.#kept_of[at])) return;
    this.#kept_of = parts;
    const unsettled = [...operations, ...held].filter((one) => one.wish.type !== "steer");
    this.#kept.write({ epoch, next_n, operations: unsettled, saved, abstained, at: this.#world.now() } satisfies Kept);
  }
}

export type { Link };
