// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { FakeWorld, memory, test_welcome, test_workshop } from "./fake_world";
import { Live } from "./live.svelte";

type W = ReturnType<typeof test_workshop>;
const activity = { id: "a1", round: 1 };
let world: FakeWorld;
let storage: Storage;

const phone = (client = "tab1", more: object = {}) => new Live<W>({ role: "participant", workshop: "12345678", storage, world, client, device: "dev", ...more });
const puts = () => world.socket.sent.filter((one) => one.type === "put");

function join(live: Live<W>, last_n = 0, more: object = {}) {
  live.start();
  world.socket.open();
  world.socket.say(test_welcome({ last_n, ...more }));
}

beforeEach(() => {
  world = new FakeWorld();
  storage = memory();
});

test("a phone says which device and which tab it is, and the domain of its invitation [J2]", () => {
  join(phone("tab1", { domain: "d3" }));
  expect(world.socket.sent[0]).toEqual({ type: "hello", role: "participant", client: "tab1", device: "dev", domain: "d3" });
});

test("a vote made without connection is sent when there is one [R1]", () => {
  const live = phone();
  join(live);
  world.socket.break();
  live.put(activity, { options: [1] });
  expect(live.mine(activity)[0]?.status).toBe("unsent");
  world.pass(2_000);
  world.socket.open();
  expect(puts()).toEqual([]);
  world.socket.say(test_welcome());
  expect(puts()).toEqual([{ type: "put", n: 1, activity: "a1", round: 1, payload: { options: [1] } }]);
});

test("a vote that was not acknowledged is sent again with the same number after a reload [R1]", () => {
  join(phone());
  const before = phone();
  join(before);
  before.put(activity, { options: [1] });
  before.stop();
  join(phone());
  expect(puts()).toEqual([{ type: "put", n: 1, activity: "a1", round: 1, payload: { options: [1] } }]);
});

test("numbers go on where the server is, also when the phone has lost its own [V3]", () => {
  const live = phone();
  join(live, 41);
  live.put(activity, { options: [1] });
  expect(puts()[0]?.n).toBe(42);
});

test("what was acknowledged is not sent again after a reload [V1]", () => {
  const before = phone();
  join(before);
  before.put(activity, { options: [1] });
  world.socket.say({ type: "ack", n: 1, seq: 6 });
  before.stop();
  join(phone(), 1);
  expect(puts()).toEqual([]);
});

test("what a closed tab left unsent is sent by the next one on this phone, under a number of its own [R1] [V3]", () => {
  const before = phone("tab1");
  join(before);
  world.socket.break();
  before.put(activity, { options: [3] });
  before.stop();
  world.pass(31_000);
  join(phone("tab2"), 7);
  expect(puts()).toEqual([{ type: "put", n: 8, activity: "a1", round: 1, payload: { options: [3] } }]);
});

test("what another tab is busy with is left to that tab", () => {
  const other = phone("tab1");
  join(other);
  world.socket.break();
  other.put(activity, { options: [3] });
  join(phone("tab2"));
  expect(puts()).toEqual([]);
});

test("own answers survive a reload into a new epoch and are offered again [R3]", () => {
  const before = phone();
  join(before);
  before.put(activity, { options: [1] });
  world.socket.say({ type: "ack", n: 1, seq: 6 });
  before.stop();
  join(phone(), 0, { epoch: "0000000000000002" });
  expect(puts()).toEqual([{ type: "put", n: 1, activity: "a1", round: 1, payload: { options: [1] } }]);
});

test("what the server could not take now is offered again after a moment", () => {
  const live = phone();
  join(live);
  live.put(activity, { options: [1] });
  world.socket.say({ type: "refused", n: 1, reason: "storage_full", message: "", retry: true });
  world.pass(2_000);
  expect(puts().map((one) => one.n)).toEqual([1, 2]);
});

test("a phone whose storage is forbidden works as long as the page lives", () => {
  const forbidden = { ...memory(), getItem: () => { throw new Error("no"); }, setItem: () => { throw new Error("no"); } };
  const live = phone("tab1", { storage: forbidden });
  join(live);
  live.put(activity, { options: [1] });
  expect(puts()).toHaveLength(1);
});

test("steering resolves with what became of it, and is never kept for later", async () => {
  const desk = new Live<W>({ role: "facilitator", workshop: "w1", storage: null, world, client: "desk" });
  join(desk);
  const opened = desk.steer({ do: "open", activity: "a1", round: 1 });
  world.socket.say({ type: "ack", n: 1, seq: 6 });
  expect(await opened).toEqual({ ok: true });
  const closed = desk.steer({ do: "close", activity: "a9" });
  world.socket.say({ type: "refused", n: 2, reason: "unknown_activity", message: "", retry: false });
  expect(await closed).toEqual({ ok: false, reason: "unknown_activity" });
});

test("steering that finds no connection for 15 seconds is given up, and not done afterwards", async () => {
  const desk = new Live<W>({ role: "facilitator", workshop: "w1", storage: null, world, client: "desk" });
  join(desk);
  world.socket.break();
  world.hide();
  const opened = desk.steer({ do: "open", activity: "a1", round: 1 });
  world.pass(15_000);
  expect(await opened).toEqual({ ok: false, reason: "unsent" });
  world.wake();
  world.socket.open();
  world.socket.say(test_welcome());
  expect(world.socket.sent.filter((one) => one.type === "steer")).toEqual([]);
});

test("that somebody is typing is told, and not kept for later [A3]", () => {
  const live = phone();
  join(live);
  const told = () => world.sockets.flatMap((socket) => socket.sent).filter((one) => one.type === "typing");
  live.tell_typing("a1");
  world.socket.break();
  live.tell_typing("a1");
  world.pass(2_000);
  world.socket.open();
  world.socket.say(test_welcome());
  expect(told()).toEqual([{ type: "typing", activity: "a1" }]);
});
