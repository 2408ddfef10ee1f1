// SPDX-License-Identifier: EUPL-1.2
import type { Bye, ClientMessage, Parting, ServerMessage } from "@protocol/messages";
import type { World } from "./world";

/** `live`: the server has spoken on this connection. `lost`: it comes back by itself. */
export type Link = "connecting" | "live" | "lost" | "ended";

const silence_ms = 25_000; // the server sends something at least every 20 s
const answer_ms = 3_000;
const connecting_ms = 5_000;
const watch_ms = 5_000;
const slept_ms = 15_000;
const longest_wait_ms = 30_000;
const default_window_ms = 2_000;

type Owner = {
  /** The first message of every connection. */
  greeting: () => ClientMessage;
  receive: (message: ServerMessage) => void;
  /** `parting`: why the server ended it for good. */
  changed: (link: Link, parting: Parting | null) => void;
};

/**
 * One WebSocket that comes back. Sockets of a phone die silently while they say OPEN, so it judges by what it hears, and asks when the page wakes up.
 * After a lost connection the first try is spread over the window that the server gave, then waits grow with full jitter (R4). A hidden page has no timers.
 */
export class LiveSocket {
  #address: string;
  #owner: Owner;
  #world: World;
  #socket: WebSocket | null = null;
  #link: Link = "lost";
  #heard_at = 0;
  #opened_at = 0;
  #failures = 0;
  #window_ms = default_window_ms;
  #bye: Bye | null = null;
  #timers = new Map<"retry" | "guard" | "watch" | "probe", () => void>();
  #unwatch: (() => void) | null = null;

  constructor(address: string, owner: Owner, world: World) {
    this.#address = address;
    this.#owner = owner;
    this.#world = world;
  }

  start(): void {
    this.#unwatch ??= this.#world.watch((awake) => (awake ? this.#wake() : this.#sleep()));
    this.#connect();
  }

  /** For good, silently. */
  stop(): void {
    this.#unwatch?.();
    this.#unwatch = null;
    this.#link = "ended";
    this.#drop();
  }

  /** False: not connected; nothing was sent. */
  send(message: ClientMessage): boolean {
    if (this.#link !== "live" || this.#socket?.readyState !== 1) return false;
    this.#socket.send(JSON.stringify(message));
    return true;
  }

  #connect(): void {
    this.#drop();
    this.#bye = null;
    this.#opened_at = this.#world.now();
    this.#become("connecting");
    const socket = this.#world.open(this.#address);
    this.#socket = socket;
    socket.onopen = () => socket.send(JSON.stringify(this.#owner.greeting()));
    socket.onmessage = (event) => this.#hear(String(event.data));
    socket.onclose = () => this.#lose();
    this.#arm("guard", connecting_ms, () => this.#lose());
  }

  #hear(text: string): void {
    this.#heard_at = this.#world.now();
    const message = parsed(text);
    if (message === null) return;
    if (message.type === "bye") this.#bye = message;
    this.#owner.receive(message);
    if (message.type === "welcome") this.#welcomed(message.reconnect_window_ms);
  }

  #welcomed(window_ms: number): void {
    this.#window_ms = window_ms;
    this.#failures = 0;
    this.#disarm("guard");
    this.#watch();
    this.#become("live");
  }

  #lose(): void {
    const was_live = this.#link === "live";
    this.#drop();
    if (this.#bye !== null && this.#bye.reconnect_ms === null) return this.#become("ended");
    this.#become("lost");
    if (this.#world.hidden()) return;
    const wait = this.#bye?.reconnect_ms ?? this.#world.random() * (was_live ? this.#window_ms : Math.min(longest_wait_ms, 1_000 * 2 ** this.#failures));
    if (!was_live) this.#failures += 1;
    this.#arm("retry", wait, () => this.#connect());
  }

  /** Notices silence, and a clock that jumped because the device slept. */
  #watch(): void {
    const armed_at = this.#world.now();
    this.#arm("watch", watch_ms, () => {
      const now = this.#world.now();
      if (now - armed_at > slept_ms) return this.#wake();
      if (now - this.#heard_at > silence_ms) return this.#lose();
      this.#watch();
    });
  }

  #wake(): void {
    if (this.#link === "ended") return;
    const now = this.#world.now();
    if (this.#link === "lost") return this.#connect();
    if (this.#link === "connecting") {
      if (now - this.#opened_at > connecting_ms) return this.#connect();
      return this.#arm("guard", connecting_ms, () => this.#lose());
    }
    if (now - this.#heard_at > silence_ms) return this.#connect();
    const heard_before = this.#heard_at;
    this.send({ type: "ping" });
    this.#watch();
    this.#arm("probe", answer_ms, () => {
      if (this.#heard_at === heard_before) this.#connect();
    });
  }

  #sleep(): void {
    for (const timer of [...this.#timers.keys()]) this.#disarm(timer);
  }

  /** Late events of a dropped socket reach nobody. */
  #drop(): void {
    this.#sleep();
    const socket = this.#socket;
    this.#socket = null;
    if (socket === null) return;
    socket.onopen = socket.onmessage = socket.onclose = null;
    socket.close();
  }

  #become(link: Link): void {
    this.#link = link;
    this.#owner.changed(link, link === "ended" ? (this.#bye?.reason ?? null) : null);
  }

  #arm(name: "retry" | "guard" | "watch" | "probe", ms: number, action: () => void): void {
    this.#disarm(name);
    if (!this.#world.hidden()) this.#timers.set(name, this.#world.after(ms, action));
  }

  #disarm(name: "retry" | "guard" | "watch" | "probe"): void {
    this.#timers.get(name)?.();
    this.#timers.delete(name);
  }
}

function parsed(text: string): ServerMessage | null {
  try {
    return JSON.parse(text) as ServerMessage;
  } catch {
    return null;
  }
}
