// SPDX-License-Identifier: EUPL-1.2
import type { ClientMessage, ServerMessage, Welcome } from "@protocol/messages";
import type { World } from "./world";

/** One connection as the server sees it, in tests. */
export class FakeSocket {
  readyState = 0;
  sent: ClientMessage[] = [];
  onopen: (() => void) | null = null;
  onmessage: ((event: { data: string }) => void) | null = null;
  onclose: (() => void) | null = null;
  closed_by_us = false;

  send(text: string): void {
    this.sent.push(JSON.parse(text) as ClientMessage);
  }

  close(): void {
    this.closed_by_us = true;
    this.readyState = 3;
  }

  open(): void {
    this.readyState = 1;
    this.onopen?.();
  }

  say(message: ServerMessage | Record<string, unknown>): void {
    this.onmessage?.({ data: JSON.stringify(message) });
  }

  /** The network or the server ends it. */
  break(): void {
    this.readyState = 3;
    this.onclose?.();
  }
}

/** A clock that stands still until it is told, chance that is what it is told, and sockets that tests hold the other end of. */
export class FakeWorld implements World {
  sockets: FakeSocket[] = [];
  chance = 0.5;
  is_hidden = false;
  #now = 1_000_000;
  #timers: { at: number; action: () => void }[] = [];
  #listener: ((awake: boolean) => void) | null = null;

  now = () => this.#now;
  random = () => this.chance;
  hidden = () => this.is_hidden;

  after = (ms: number, action: () => void) => {
    const timer = { at: this.#now + ms, action };
    this.#timers.push(timer);
    return () => void (this.#timers = this.#timers.filter((one) => one !== timer));
  };

  open = () => {
    const socket = new FakeSocket();
    this.sockets.push(socket);
    return socket as unknown as WebSocket;
  };

  watch = (listener: (awake: boolean) => void) => {
    this.#listener = listener;
    return () => void (this.#listener = null);
  };

  get socket(): FakeSocket {
    const last = this.sockets.at(-1);
    if (!last) throw new Error("nothing was opened");
    return last;
  }

  get timers(): number {
    return this.#timers.length;
  }

  /** Time goes by, and what is due happens in order. */
  pass(ms: number): void {
    const until = this.#now + ms;
    for (;;) {
      const next = this.#timers.filter((one) => one.at <= until).sort((a, b) => a.at - b.at)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((one) => one !== next);
      this.#now = Math.max(this.#now, next.at);
      next.action();
    }
    this.#now = until;
  }

  /** The device sleeps: the clock moves, timers do not. Those due fire after it. */
  jump(ms: number): void {
    this.#now += ms;
  }

  hide(): void {
    this.is_hidden = true;
    this.#listener?.(false);
  }

  wake(): void {
    this.is_hidden = false;
    this.#listener?.(true);
  }
}

/** Storage of a browser, in memory. */
export function memory(): Storage {
  const items = new Map<string, string>();
  return {
    get length() {
      return items.size;
    },
    key: (at) => [...items.keys()][at] ?? null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
    clear: () => items.clear(),
  };
}

export const test_workshop = (more: Record<string, unknown> = {}) => ({
  id: "w1",
  description: { title: "Dag", municipality: "", language: "nl" as const, anonymous: true, min_group: 3 },
  domains: [], shown: "a1", timer: null, now: 1_000_000,
  activities: [{ id: "a1", kind: "choice", title: "?", instruction: "", state: "open" as const, round: 1, may_abstain: true, results_shown: false }],
  ...more,
});

export const test_welcome = (more: Partial<Welcome> = {}): Welcome => ({
  type: "welcome", epoch: "0000000000000001", seq: 5, you: { role: "participant", participant: "p1", domain: null, abstained: [], contributions: [] },
  workshop: test_workshop(), views: { a1: { options: [], max_picks: 1, results: null } }, last_n: 0, reconnect_window_ms: 2_000, ...more,
});
