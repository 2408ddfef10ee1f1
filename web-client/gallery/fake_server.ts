// SPDX-License-Identifier: EUPL-1.2
import type { ClientMessage, ServerMessage } from "@protocol/messages";
import type { Scene } from "./scenes";

/** Stands where the browser's WebSocket stands: says welcome with a scene, and acknowledges whatever it gets. */
export function serve(scene: Scene, delay_ms: number): void {
  let gone = false;
  class FakeSocket {
    readyState = 0;
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    onclose: (() => void) | null = null;
    #seq = 10;

    constructor() {
      setTimeout(() => {
        if (gone) return;
        this.readyState = 1;
        this.onopen?.();
      }, 10);
    }

    send(text: string): void {
      const message = JSON.parse(text) as ClientMessage;
      if (message.type === "hello") {
        const you = { role: "participant" as const, participant: "p1", domain: scene.domain, abstained: [], contributions: scene.contributions };
        this.#say({ type: "welcome", epoch: "0123456789abcdef", seq: this.#seq, you, workshop: scene.workshop, views: scene.views, last_n: 0, reconnect_window_ms: 100 });
        if (scene.then === "lost") setTimeout(() => this.#drop(), 300);
        if (scene.then === "ended") setTimeout(() => { this.#say({ type: "bye", reason: "replaced", reconnect_ms: null }); setTimeout(() => this.#drop(), 20); }, 300);
      } else if (message.type === "ping") {
        this.#say({ type: "alive", now: Date.now() });
      } else if ("n" in message) {
        const { n } = message;
        setTimeout(() => this.#say(scene.then === "refuses" ? { type: "refused", n, reason: "closed", message: "", retry: false } : { type: "ack", n, seq: ++this.#seq }), delay_ms);
      }
    }

    close(): void {
      this.readyState = 3;
    }

    /** Nobody is there any more, and knocking again stays without an answer. */
    #drop(): void {
      this.close();
      gone = true;
      this.onclose?.();
    }

    #say(message: ServerMessage): void {
      setTimeout(() => this.onmessage?.({ data: JSON.stringify(message) }), 5);
    }
  }
  window.WebSocket = FakeSocket as unknown as typeof WebSocket;
}
