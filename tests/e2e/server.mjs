// SPDX-License-Identifier: EUPL-1.2
// The real program, started for a test on a port and a data folder of its own.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));
const program = resolve(root, process.env.AANTAFEL_PROGRAM ?? "build/dev/aantafel");
const token = "e2e-administrator";
const patience_ms = 30_000;

/** Starts the program and resolves when it listens; the caller owns it and must stop() it. */
export async function start_server() {
  const server = new Server();
  await server.start();
  return server;
}

export class Server {
  #data = mkdtempSync(join(tmpdir(), "aantafel-e2e-"));
  #port = 0;
  #process = null;
  #said = "";

  /** `http://127.0.0.1:PORT` */
  get address() {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** The link that the terminal shows to whoever installed it. */
  get sign_in_link() {
    return /Facilitator +(http:\S+\/begeleiding#\S+)/.exec(this.#said)?.[1];
  }

  /** Starts it, again on the port that it had before. */
  async start() {
    const own = { AANTAFEL_ADMIN_TOKEN: token, AANTAFEL_WEB: process.env.AANTAFEL_WEB ?? join(root, "web-client/dist") };
    const others = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("AANTAFEL_")));
    const started = spawn(program, ["serve", "--data", this.#data, "--listen", `127.0.0.1:${this.#port}`], { env: { ...others, ...own }, stdio: ["ignore", "pipe", "pipe"] });
    this.#process = started;
    this.#said = "";
    await new Promise((listens, fails) => {
      const give_up = setTimeout(() => fails(new Error(`the server does not listen:\n${this.#said}`)), patience_ms);
      const read = (text) => {
        this.#said += text;
        const port = /Facilitator +http:\/\/127\.0\.0\.1:(\d+)\//.exec(this.#said)?.[1];
        if (!port) return;
        clearTimeout(give_up);
        this.#port = Number(port);
        listens();
      };
      started.stdout.setEncoding("utf8").on("data", read);
      started.stderr.setEncoding("utf8").on("data", read);
      started.once("exit", (code) => fails(new Error(`the server ended (${code}):\n${this.#said}`)));
      started.once("error", fails);
    });
    assert.equal((await fetch(`${this.address}/readyz`)).status, 200);
  }

  /** As a power cut would: no chance to write anything. */
  async kill() {
    const ended = once(this.#process, "exit");
    this.#process.kill("SIGKILL");
    await ended;
  }

  /** Ends it in order; it must have had nothing to complain of, sanitizers included. */
  async stop() {
    if (this.#process.exitCode === null) {
      const ended = once(this.#process, "exit");
      this.#process.kill("SIGTERM");
      await ended;
    }
    rmSync(this.#data, { recursive: true, force: true });
    assert.equal(this.#process.exitCode, 0, `the server ended badly:\n${this.#said}`);
    assert.doesNotMatch(this.#said, /\[(error|critical)\]|runtime error:|AddressSanitizer/);
  }

  /** The HTTP API as a program uses it; a refusal throws. */
  async ask(method, path, body) {
    const bytes = Buffer.isBuffer(body);
    const answer = await fetch(`${this.address}/api/v1${path}`, {
      method, headers: { Authorization: `Bearer ${token}`, ...(body && !bytes ? { "Content-Type": "application/json" } : {}) }, ...(body ? { body: bytes ? body : JSON.stringify(body) } : {}),
    });
    assert.ok(answer.ok, `${method} ${path}: ${answer.status} ${await (answer.ok ? "" : answer.text())}`);
    return answer;
  }

  /** A workshop from a template, with its links. */
  async make_workshop(template, title, language = "nl") {
    return (await this.ask("POST", "/workshops", { template, title, language })).json();
  }

  async steer(workshop, command) {
    await this.ask("POST", `/workshops/${workshop.id}/steer`, command);
  }

  /** Brings a picture in, as large as an option's. */
  async picture(workshop, bytes) {
    return (await this.ask("POST", `/workshops/${workshop.id}/pictures?longest=800`, bytes)).json();
  }

  async document(workshop) {
    return (await this.ask("GET", `/workshops/${workshop.id}/results.json`)).json();
  }
}
