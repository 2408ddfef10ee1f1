// SPDX-License-Identifier: EUPL-1.2
import type { ServerMessage } from "@protocol/messages";
import { expect, test } from "vitest";
import { test_welcome, test_workshop } from "./fake_world";
import { abstention_of, mine_of } from "./mine";
import type { Wish } from "./operations";
import { answer_key, initial, reduce, type LiveEvent, type LiveState } from "./state";

type W = ReturnType<typeof test_workshop>;

const here = { activity: "a1", round: 1 };
const key = answer_key(here);
const vote: Wish = { type: "put", ...here, payload: { options: [1] } };
const abstain = (abstains: boolean): Wish => ({ type: "abstain", ...here, abstains });
const received = (message: ServerMessage): LiveEvent => ({ type: "received", message, now: 1_000_000 });
const wished = (wish: Wish): LiveEvent => ({ type: "wished", wish, key });
const sent = (n: number): LiveEvent => ({ type: "sent", n });
const ack = (n: number): LiveEvent => received({ type: "ack", n, seq: 6 });
const live: LiveEvent = { type: "link", link: "live", parting: null };
const from = (state: LiveState<W>, ...events: LiveEvent[]) => events.reduce<LiveState<W>>(reduce, state);
const joined = from(initial<W>(), received(test_welcome()), live);
const told = (state: LiveState<W>) => ({ abstention: abstention_of(state, "a1", 1), mine: mine_of(state, "a1", 1) });

test("having no opinion takes the place of the answer, on the phone at once and then for good [V5]", () => {
  const answered = from(joined, wished(vote), sent(1), ack(1));
  const asked = from(answered, wished(abstain(true)), sent(2));
  expect(told(asked)).toEqual({ abstention: { status: "saving" }, mine: [] });
  expect(told(from(asked, ack(2)))).toEqual({ abstention: { status: "saved" }, mine: [] });
});

test("an answer takes the place of having none [V5]", () => {
  const abstained = from(joined, wished(abstain(true)), sent(1), ack(1));
  const asked = from(abstained, wished(vote), sent(2));
  expect(told(asked)).toMatchObject({ abstention: null, mine: [{ status: "saving" }] });
  expect(told(from(asked, ack(2)))).toMatchObject({ abstention: null, mine: [{ status: "saved" }] });
});

test("of what was never sent only the last counts [V3]", () => {
  const state = from(joined, wished(vote), wished(abstain(true)), wished(abstain(false)));
  expect(state.operations.map((one) => one.wish)).toEqual([abstain(false)]);
  expect(told(state)).toEqual({ abstention: null, mine: [] });
});

test("a refused abstention says why, beside the answer that stands [V2]", () => {
  const answered = from(joined, wished(vote), sent(1), ack(1));
  const refused = from(answered, wished(abstain(true)), sent(2), received({ type: "refused", n: 2, reason: "closed", message: "", retry: false }));
  expect(told(refused)).toMatchObject({ abstention: { status: "refused", reason: "closed" }, mine: [{ status: "saved" }] });
});

test("welcome tells of it, and another log is offered it again [R2][R3]", () => {
  const you = { role: "participant" as const, participant: "p1", domain: null, abstained: [here], contributions: [] };
  const back = from(initial<W>(), received(test_welcome({ you })), live);
  expect(told(back).abstention).toEqual({ status: "saved" });
  const restored = from(back, received(test_welcome({ epoch: "0000000000000002" })));
  expect(restored.operations.map((one) => one.wish)).toEqual([abstain(true)]);
  const heard = from(back, received(test_welcome({ epoch: "0000000000000002", you })));
  expect(heard.operations).toEqual([]);
});
