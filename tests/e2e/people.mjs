// SPDX-License-Identifier: EUPL-1.2
// People without a browser: they speak the protocol itself, and follow the script of a day.
import { randomBytes } from "node:crypto";
import { require } from "./browser.mjs";

const { WebSocket } = require("ws");
const secret = () => randomBytes(16).toString("base64url");

/** One participant, who comes back by itself as long as it was not told to leave, and sends again what was not acknowledged. */
export class Person {
  views = {};
  #address;
  #hello;
  #socket = null;
  #n = 0;
  #unanswered = new Map();
  #left = false;
  #arrived;

  constructor(server, code, hello) {
    this.#address = `${server.address.replace("http", "ws")}/api/v1/workshops/${code}/live`;
    this.#hello = { type: "hello", role: "participant", client: secret(), device: secret(), ...hello };
    this.#arrived = new Promise((resolve, reject) => this.#connect(resolve, reject));
  }

  /** Resolves with the welcome of its first connection. */
  arrived() {
    return this.#arrived;
  }

  /** Resolves when the server has it on disk. */
  put(activity, payload, id) {
    return this.#send({ type: "put", activity, payload, ...(id ? { id } : {}) });
  }

  leave() {
    this.#left = true;
    this.#socket?.close();
  }

  #connect(welcomed, failed) {
    const socket = new WebSocket(this.#address, "aantafel.v1");
    this.#socket = socket;
    socket.on("open", () => socket.send(JSON.stringify(this.#hello)));
    socket.on("message", (text) => {
      const message = JSON.parse(text);
      if (message.type === "bye" && message.reconnect_ms === null) failed(new Error(`turned away: ${text}`));
      this.#hear(message, welcomed);
    });
    // 'close' follows, and that is where it comes back.
    socket.on("error", () => {});
    socket.on("close", () => this.#left || setTimeout(() => this.#left || this.#connect(welcomed, failed), 200));
  }

  #hear(message, welcomed) {
    if (message.type === "welcome") {
      this.views = message.views;
      for (const { text } of this.#unanswered.values()) this.#socket.send(text);
      welcomed(message);
    }
    if (message.type === "view") this.views[message.activity] = message.view;
    if (message.type === "view_changes") this.#change(message);
    const operation = this.#unanswered.get(message.n);
    if (!operation) return;
    if (message.type === "refused" && message.retry) return void setTimeout(() => this.#socket.send(operation.text), 300);
    this.#unanswered.delete(message.n);
    if (message.type === "ack") operation.resolve(message);
    else operation.reject(new Error(`refused: ${JSON.stringify(message)} for ${operation.text}`));
  }

  /** What a page does, by way of web-client/src/connection/changes.ts. A line that is read in time has every view whole before its changes. */
  #change({ activity, view, lists }) {
    const held = this.views[activity];
    for (const { path, items, removed } of lists) {
      const last = path.at(-1), inner = (root) => path.slice(0, -1).reduce((node, name) => node[name], root);
      const gone = new Set([...removed, ...items.map(({ item }) => item.id)]);
      inner(view)[last] = inner(held)[last].filter(({ id }) => !gone.has(id));
      for (const { at, item } of items) inner(view)[last].splice(at, 0, item);
    }
    this.views[activity] = view;
  }

  async #send(operation) {
    await this.#arrived;
    const n = ++this.#n;
    const text = JSON.stringify({ ...operation, n });
    return new Promise((resolve, reject) => {
      this.#unanswered.set(n, { text, resolve, reject });
      if (this.#socket.readyState === WebSocket.OPEN) this.#socket.send(text);
    });
  }
}

/** Everybody, each from the domain that the script says. */
export async function seat(server, code, script) {
  const people = script.map(({ domain }) => new Person(server, code, { ...(domain ? { domain } : {}) }));
  await Promise.all(people.map((one) => one.arrived()));
  return people;
}

/** Whether this answer is about somebody else's card, which must hang there first. */
export const is_support = (answer) => answer.payload.type === "support";
