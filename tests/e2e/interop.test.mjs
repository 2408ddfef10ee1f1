// SPDX-License-Identifier: EUPL-1.2
// WebSocket clients that others wrote: Chromium, Node's own and npm's ws. Frame by frame the server is tried in tests/net.
import assert from "node:assert/strict";
import { once } from "node:events";
import { after, before, test } from "node:test";
import { open_house, require } from "./browser.mjs";

const { WebSocket: Ws } = require("ws");
/** The largest message that a facilitator may send, and a text of several bytes a character. */
const largest = 64 * 1024, padded = (bytes) => JSON.stringify({ type: "ping" }).padEnd(bytes);
const long_text = "Één tafel, alle disciplines: 👩🏽‍🌾 … ".repeat(50);
let house;

before(async () => (house = await open_house()));
after(() => house.close());

/** A workshop of which what a facilitator is told takes a frame of more than 64 KiB. */
async function large_workshop() {
  const question = (at) => ({ kind: "choice", title: `Vraag ${at}`, instruction: long_text, release: "live", settings: { options: [{ key: 0, text: "Ja" }, { key: 1, text: "Nee" }], max_picks: 1, correct: [], split_by_domain: false } });
  const body = { title: "Groot", municipality: "Gouda", language: "nl", domains: [], programme: Array.from({ length: 60 }, (_, at) => question(at)) };
  const workshop = await (await house.server.ask("POST", "/workshops", body)).json();
  return { ...workshop, live: `${house.server.address.replace("http", "ws")}/api/v1/workshops/${workshop.id}/live`, credential: workshop.facilitator_link.split("#")[1] };
}

/**
 * What every client can do, written for the WebSocket of browsers: it runs in Chromium as well, and so uses nothing from around it. Tells
 * what it saw.
 */
async function converse({ live, credential, message, too_large, text }) {
  const open = (protocols) => new Promise((resolve, reject) => {
    const socket = new WebSocket(live, protocols);
    const heard = [];
    let wake = () => {};
    socket.onmessage = ({ data }) => (heard.push(JSON.parse(data)), wake());
    socket.closed = new Promise((ends) => (socket.onclose = ({ code, reason, wasClean }) => (ends({ code, reason, wasClean }), wake(), reject(new Error(`closed with ${code}`)))));
    socket.hear = async (type) => {
      for (;;) {
        const at = heard.findIndex((one) => one.type === type);
        if (at >= 0) return heard.splice(0, at + 1).at(-1);
        await new Promise((next) => (wake = next));
        if (socket.readyState > 1 && !heard.length) throw new Error(`closed before ${type}`);
      }
    };
    socket.onopen = () => resolve(socket);
  });
  const enter = async (protocols) => {
    const socket = await open(protocols);
    socket.send(JSON.stringify({ type: "hello", role: "facilitator", client: crypto.randomUUID(), credential }));
    return [socket, await socket.hear("welcome")];
  };
  const [first, welcome] = await enter(["chat", "aantafel.v1"]);
  const seen = { protocol: first.protocol, extensions: first.extensions, whole: welcome.workshop.programme.at(-1).definition.instruction === text && JSON.stringify(welcome).length > 65536 };
  first.send(message);
  seen.alive = (await first.hear("alive")).type;
  first.close(4321, "tot ziens – dag");
  seen.ours = await first.closed;
  const [second] = await enter(["aantafel.v1"]);
  second.close();
  // The server answers a close that tells nothing with the same, or with 1000.
  const plain = await second.closed;
  seen.plain = plain.wasClean && [1000, 1005].includes(plain.code);
  const [third] = await enter();
  seen.no_protocol = third.protocol;
  third.send(too_large);
  seen.refused = (await third.hear("refused")).reason;
  seen.theirs = await third.closed;
  return seen;
}

const wanted = {
  protocol: "aantafel.v1", extensions: "", whole: true, alive: "alive", no_protocol: "", refused: "too_big",
  ours: { code: 4321, reason: "", wasClean: true }, plain: true, theirs: { code: 1009, reason: "", wasClean: true },
};

async function agree(run) {
  const { live, credential } = await large_workshop();
  assert.deepEqual(await run({ live, credential, message: padded(largest), too_large: padded(largest + 1), text: long_text }), wanted);
}

/** The same words with this class under the name that browsers give theirs. */
const with_class = (WebSocket) => (work) => new Function("WebSocket", `return ${converse}`)(WebSocket)(work);

test("Chromium speaks with the server: subprotocol, large messages, close codes of either side [J1]", async () => {
  const page = await house.device("desk");
  await page.goto("/");
  await agree((work) => page.evaluate(converse, work));
});

test("npm's ws speaks with the server [J1]", () => agree(with_class(Ws)));

test("Node's own WebSocket speaks with the server [J1]", { skip: !globalThis.WebSocket }, () => agree(with_class(globalThis.WebSocket)));

test("ws pings, sends in fragments, and hears why it is closed [B1][B3]", async () => {
  const { live } = await large_workshop();
  const connect = async () => {
    const socket = new Ws(live, "aantafel.v1", { perMessageDeflate: true });
    await once(socket, "open");
    return socket;
  };
  const socket = await connect();
  for (const payload of ["", "hallo", "x".repeat(125)]) {
    socket.ping(payload);
    assert.equal(String((await once(socket, "pong"))[0]), payload);
  }
  const text = padded(4096);
  for (let at = 0; at < text.length; at += 100) socket.send(text.slice(at, at + 100), { fin: at + 100 >= text.length });
  assert.equal(JSON.parse((await once(socket, "message"))[0]).type, "alive");
  socket.close(1000, "klaar");
  assert.equal((await once(socket, "close"))[0], 1000);

  const close_of = async (send) => {
    const other = await connect();
    send(other);
    return (await once(other, "close"))[0];
  };
  assert.equal(await close_of((other) => other.send(Buffer.from("{}"))), 1003);
  assert.equal(await close_of((other) => other.send(Buffer.from([0xff]), { binary: false })), 1007);
  assert.equal(await close_of((other) => other.send(padded(5000))), 1009);
  assert.equal(await close_of((other) => other._socket.write(Buffer.from([0x81, 0x02, 0x7b, 0x7d]))), 1002);
});

test("a workshop that is taken away says so to who is in it, and is gone [J4]", async () => {
  const { id, live, credential } = await large_workshop();
  const socket = new Ws(live, "aantafel.v1");
  await once(socket, "open");
  socket.send(JSON.stringify({ type: "hello", role: "facilitator", client: "laptop", credential }));
  await once(socket, "message");
  const heard = [];
  socket.on("message", (text) => heard.push(JSON.parse(text)));
  const [[code]] = await Promise.all([once(socket, "close"), house.server.ask("DELETE", `/workshops/${id}`)]);
  assert.equal(code, 1008);
  assert.deepEqual(heard.at(-1), { type: "bye", reason: "removed", reconnect_ms: null });
  const again = new Ws(live, "aantafel.v1");
  assert.match(String((await once(again, "error"))[0]), /404/);
});
