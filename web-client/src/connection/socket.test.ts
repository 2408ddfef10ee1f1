// SPDX-License-Identifier: EUPL-1.2
import type { ServerMessage } from "@protocol/messages";
import { beforeEach, expect, test } from "vitest";
import { FakeWorld, test_welcome } from "./fake_world";
import { LiveSocket, type Link } from "./socket";

let world: FakeWorld;
let socket: LiveSocket;
let links: Link[];
let heard: ServerMessage[];
let parting: string | null;

beforeEach(() => {
  world = new FakeWorld();
  links = [];
  heard = [];
  parting = null;
  socket = new LiveSocket("ws://here/live", {
    greeting: () => ({ type: "hello", role: "participant", client: "c" }),
    receive: (message) => heard.push(message),
    changed: (link, why) => { links.push(link); parting = why; },
  }, world);
});

function go_live() {
  socket.start();
  world.socket.open();
  world.socket.say(test_welcome());
}

test("hello is the first message, and the connection is live when the server has said welcome", () => {
  socket.start();
  expect(socket.send({ type: "ping" })).toBe(false);
  world.socket.open();
  expect(world.socket.sent).toEqual([{ type: "hello", role: "participant", client: "c" }]);
  expect(links).toEqual(["connecting"]);
  world.socket.say(test_welcome());
  expect(links).toEqual(["connecting", "live"]);
  expect(socket.send({ type: "ping" })).toBe(true);
});

test("after a lost connection the first try is spread over the window that the server gave [R4]", () => {
  go_live();
  world.chance = 0.75;
  world.socket.break();
  world.pass(1_499);
  expect(world.sockets).toHaveLength(1);
  world.pass(1);
  expect(world.sockets).toHaveLength(2);
});

test("tries that fail wait longer each time, at random, and never more than 30 seconds [R4]", () => {
  go_live();
  world.chance = 0.999999;
  world.socket.break();
  const waits = Array.from({ length: 9 }, () => {
    const before = world.now();
    const count = world.sockets.length;
    while (world.sockets.length === count) world.pass(100);
    const wait = world.now() - before;
    world.socket.break();
    return wait;
  });
  expect(waits.slice(0, 6)).toEqual([2_000, 1_000, 2_000, 4_000, 8_000, 16_000]);
  expect(Math.max(...waits)).toBe(30_000);
});

test("bye says when to come back [R4]", () => {
  go_live();
  world.socket.say({ type: "bye", reason: "restarting", reconnect_ms: 1_400 });
  world.socket.break();
  world.pass(1_399);
  expect(world.sockets).toHaveLength(1);
  world.pass(1);
  expect(world.sockets).toHaveLength(2);
});

test("a bye without a time is the end: it does not come back, not even when the page wakes up", () => {
  go_live();
  world.socket.say({ type: "bye", reason: "replaced", reconnect_ms: null });
  world.socket.break();
  world.pass(100_000);
  world.wake();
  expect(world.sockets).toHaveLength(1);
  expect([links.at(-1), parting]).toEqual(["ended", "replaced"]);
});

test("a page that wakes up after 25 silent seconds connects anew at once, whatever the old socket says it is", () => {
  go_live();
  const old = world.socket;
  world.hide();
  world.jump(26_000);
  world.wake();
  expect(world.sockets).toHaveLength(2);
  expect(old.closed_by_us).toBe(true);
  old.say({ type: "alive", now: 1 });
  old.break();
  expect(heard.filter((one) => one.type === "alive")).toHaveLength(0);
  expect(world.sockets).toHaveLength(2);
});

test("a page that wakes up sooner asks, and connects anew when nothing answers within 3 seconds", () => {
  go_live();
  world.hide();
  world.jump(10_000);
  world.wake();
  expect(world.socket.sent.at(-1)).toEqual({ type: "ping" });
  world.pass(2_999);
  expect(world.sockets).toHaveLength(1);
  world.pass(1);
  expect(world.sockets).toHaveLength(2);
});

test("a page that wakes up and gets an answer keeps its connection", () => {
  go_live();
  world.hide();
  world.jump(10_000);
  world.wake();
  world.pass(200);
  world.socket.say({ type: "alive", now: 1 });
  world.pass(10_000);
  expect(world.sockets).toHaveLength(1);
});

test("connecting that hangs is given up after 5 seconds", () => {
  socket.start();
  world.pass(5_000);
  expect(links.at(-1)).toBe("lost");
  world.pass(30_000);
  expect(world.sockets.length).toBeGreaterThan(1);
});

test("a server that says nothing for 25 seconds is gone, and everybody's next try is spread [R4]", () => {
  go_live();
  world.chance = 0.5;
  world.pass(30_000);
  expect(links.at(-1)).toBe("lost");
  world.pass(1_000);
  expect(world.sockets).toHaveLength(2);
});

test("a clock that jumped means that the device slept", () => {
  go_live();
  world.jump(60_000);
  world.pass(0);
  expect(world.sockets).toHaveLength(2);
});

test("a hidden page has no timers and does not try; it comes back when it is looked at", () => {
  go_live();
  world.hide();
  expect(world.timers).toBe(0);
  world.socket.break();
  expect(world.timers).toBe(0);
  world.wake();
  expect(world.sockets).toHaveLength(2);
});

test("what cannot be read is passed over", () => {
  go_live();
  world.socket.onmessage?.({ data: "{" });
  expect(links.at(-1)).toBe("live");
});

test("after stop nothing happens any more", () => {
  go_live();
  socket.stop();
  world.pass(100_000);
  world.wake();
  expect([world.sockets.length, world.timers]).toEqual([1, 0]);
});
