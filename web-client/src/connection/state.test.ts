// SPDX-License-Identifier: EUPL-1.2
import type { ServerMessage } from "@protocol/messages";
import { expect, test } from "vitest";
import { test_welcome, test_workshop } from "./fake_world";
import { domain_of, key_of, mine_of } from "./mine";
import { sendable, type Wish } from "./operations";
import { initial, reduce, type LiveEvent, type LiveState } from "./state";

type W = ReturnType<typeof test_workshop>;

const vote = (option: number): Wish => ({ type: "put", activity: "a1", round: 1, payload: { options: [option] } });
const vote_key = key_of("a1", 1, "answer");
const received = (message: ServerMessage): LiveEvent => ({ type: "received", message, now: 1_000_000 });
const wished = (wish: Wish, key: string | null = vote_key): LiveEvent => ({ type: "wished", wish, key });
const card = (id: string): LiveEvent => wished({ type: "put", activity: "a1", round: 1, id, payload: { type: "card", text: id } }, key_of("a1", 1, id));
const after = (...events: LiveEvent[]): LiveState<W> => events.reduce<LiveState<W>>(reduce, initial<W>());
const live: LiveEvent = { type: "link", link: "live", parting: null };
const here = [received(test_welcome()), live] as const;
const sent = (n: number): LiveEvent => ({ type: "sent", n });
const ack = (n: number): LiveEvent => received({ type: "ack", n, seq: 6 });
const refused = (n: number, reason: "closed" | "too_fast" | "too_old", retry = false): LiveEvent => received({ type: "refused", n, reason, message: "", retry });

test("welcome is enough to go on [R2]", () => {
  const state = after(...here);
  expect(state).toMatchObject({ link: "live", epoch: "0000000000000001", seq: 5, workshop: { id: "w1" }, views: { a1: { max_picks: 1 } }, next_n: 1 });
});

test("a vote is on its way until the server has it on disk [L1]", () => {
  const asked = after(...here, wished(vote(1)), sent(1));
  expect(mine_of(asked, "a1", 1)).toEqual([{ id: "answer", payload: { options: [1] }, status: "saving" }]);
  const saved = reduce(asked, ack(1));
  expect(mine_of(saved, "a1", 1)).toEqual([{ id: "answer", payload: { options: [1] }, status: "saved" }]);
  expect(saved.operations).toHaveLength(0);
});

test("a vote that was not acknowledged is sent again after the connection came back, under its own number [R1]", () => {
  const lost = after(...here, wished(vote(1)), sent(1), { type: "link", link: "lost", parting: null });
  expect(mine_of(lost, "a1", 1)[0]?.status).toBe("unsent");
  const back = [received(test_welcome({ last_n: 1 })), live].reduce<LiveState<W>>(reduce, lost);
  expect(sendable(back.operations).map((one) => one.n)).toEqual([1]);
});

test("another vote replaces one that never left, and has a number of its own [V3]", () => {
  const state = after(...here, wished(vote(1)), wished(vote(2)));
  expect(state.operations.map((one) => [one.n, one.wish])).toEqual([[2, vote(2)]]);
});

test("another vote follows one that may have arrived already [V1]", () => {
  const state = after(...here, wished(vote(1)), sent(1), wished(vote(2)));
  expect(state.operations.map((one) => one.n)).toEqual([1, 2]);
  expect(mine_of(state, "a1", 1)[0]?.payload).toEqual({ options: [2] });
});

test("at most 8 operations are unanswered at a time, in order [B1]", () => {
  const ids = Array.from({ length: 12 }, (_, at) => `c${at}`);
  const asked = after(...here, ...ids.map(card));
  expect(sendable(asked.operations).map((one) => one.n)).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
  const flying = [1, 2, 3, 4, 5, 6, 7, 8].map(sent).reduce<LiveState<W>>(reduce, asked);
  expect(sendable(flying.operations)).toEqual([]);
  expect(sendable(reduce(flying, ack(1)).operations).map((one) => one.n)).toEqual([9]);
});

test("a refused vote leaves what was saved before, and says why [V2]", () => {
  const state = after(...here, wished(vote(1)), sent(1), ack(1), wished(vote(2)), sent(2), refused(2, "closed"));
  expect(mine_of(state, "a1", 1)).toEqual([{ id: "answer", payload: { options: [1] }, attempted: { options: [2] }, status: "refused", reason: "closed" }]);
});

test("a refused card keeps its text on the phone, and can be dismissed", () => {
  const state = after(...here, card("c1"), sent(1), refused(1, "closed"));
  expect(mine_of(state, "a1", 1)).toMatchObject([{ id: "c1", status: "refused", payload: { text: "c1" } }]);
  const gone = reduce(state, wished({ type: "remove", activity: "a1", round: 1, id: "c1" }, key_of("a1", 1, "c1")));
  expect(mine_of(gone, "a1", 1)).toEqual([]);
  expect(gone.operations).toEqual([]);
});

test("what was too fast is tried again later under a new number", () => {
  const held = after(...here, wished(vote(1)), sent(1), refused(1, "too_fast", true));
  expect(sendable(held.operations)).toEqual([]);
  expect(mine_of(held, "a1", 1)[0]?.status).toBe("saving");
  const again = reduce(held, { type: "release" });
  expect(again.operations.map((one) => one.n)).toEqual([2]);
});

test("what was too fast and has been replaced since is not tried again", () => {
  const state = after(...here, wished(vote(1)), sent(1), wished(vote(2)), sent(2), refused(1, "too_fast", true));
  expect([state.held.length, state.operations.map((one) => one.n)]).toEqual([0, [2]]);
});

test("trying again ends some time, and then says so", () => {
  let state = after(...here, wished(vote(1)));
  for (let round = 0; round < 6; round += 1) state = [refused(state.operations[0]?.n ?? 0, "too_fast", true), { type: "release" } as const].reduce<LiveState<W>>(reduce, state);
  expect(mine_of(state, "a1", 1)).toMatchObject([{ status: "refused", reason: "too_fast" }]);
});

test("a new epoch is offered the own answers that it does not have, under new numbers, before what was on its way [R3]", () => {
  const lost = after(...here, wished(vote(1)), sent(1), ack(1), card("c1"), sent(2), { type: "link", link: "lost", parting: null });
  const state = reduce(lost, received(test_welcome({ epoch: "0000000000000002", last_n: 0 })));
  expect(state.operations.map((one) => [one.n, one.wish])).toEqual([
    [1, { type: "put", activity: "a1", round: 1, payload: { options: [1] } }],
    [2, { type: "put", activity: "a1", round: 1, id: "c1", payload: { type: "card", text: "c1" } }],
  ]);
  expect(state.next_n).toBe(3);
});

test("a new epoch is not offered what it has, nor answers to a round that it is not at [R3]", () => {
  const own = { activity: "a1", round: 1, id: "answer", payload: { options: [1] } };
  const lost = after(received(test_welcome({ you: { role: "participant", participant: "p", domain: null, abstained: [], contributions: [own] } })));
  const has_it = test_welcome({ epoch: "0000000000000002", you: { role: "participant", participant: "p", domain: null, abstained: [], contributions: [own] } });
  expect(reduce(lost, received(has_it)).operations).toEqual([]);
  const next_round = test_workshop({ activities: [{ ...test_workshop().activities[0], round: 2 }] });
  expect(reduce(lost, received(test_welcome({ epoch: "0000000000000002", workshop: next_round }))).operations).toEqual([]);
});

test("answers belong to a round: a new round starts empty", () => {
  const state = after(...here, wished(vote(1)), sent(1), ack(1));
  expect(mine_of(state, "a1", 2)).toEqual([]);
});

test("taking back a card is seen at once and holds when it is acknowledged", () => {
  const saved = after(...here, card("c1"), sent(1), ack(1));
  const asked = reduce(saved, wished({ type: "remove", activity: "a1", round: 1, id: "c1" }, key_of("a1", 1, "c1")));
  expect(mine_of(asked, "a1", 1)).toEqual([]);
  expect(mine_of(reduce(asked, ack(2)), "a1", 1)).toEqual([]);
});

test("the domain that somebody chose counts at once, and after the acknowledgement", () => {
  const asked = after(...here, wished({ type: "introduce", domain: "d1" }, "introduce"), sent(1));
  expect(domain_of(asked)).toBe("d1");
  expect(domain_of(reduce(asked, ack(1)))).toBe("d1");
});

test("a view replaces the one before; views of activities that are gone go", () => {
  const state = after(...here, received({ type: "view", seq: 9, activity: "a1", view: { max_picks: 3 } }));
  expect([state.seq, state.views["a1"]]).toEqual([9, { max_picks: 3 }]);
  expect(reduce(state, received({ type: "workshop", seq: 10, workshop: test_workshop({ activities: [] }) })).views).toEqual({});
});

const changed = (since: number, seq: number) => received({
  type: "view_changes", seq, since, activity: "a1", view: { dots: 2, board: { cards: [] } },
  lists: [{ path: ["board", "cards"], items: [{ at: 0, item: { id: "d", n: 4 } }, { at: 2, item: { id: "b", n: 9 } }], removed: ["c"] }],
});

test("changes make a view the newest, and leave alone what did not change", () => {
  const before = { dots: 3, board: { cards: [{ id: "a", n: 1 }, { id: "b", n: 2 }, { id: "c", n: 3 }] } };
  const state = after(...here, received({ type: "view", seq: 9, activity: "a1", view: before }), changed(9, 11));
  expect(state.views["a1"]).toEqual({ dots: 2, board: { cards: [{ id: "d", n: 4 }, { id: "a", n: 1 }, { id: "b", n: 9 }] } });
  expect((state.views["a1"] as typeof before).board.cards[1]).toBe(before.board.cards[0]);
  expect(state.seq).toBe(11);
  // The same told once more, since something newer than it was dropped on the way.
  expect(reduce(state, changed(9, 12)).views["a1"]).toEqual(state.views["a1"]);
});

test("changes of a view that was never here are left alone: a whole one follows", () => {
  const state = after(...here, received({ type: "view", seq: 9, activity: "a1", view: { dots: 3, board: { cards: [] } } }));
  expect(reduce(state, changed(10, 11))).toBe(state);
  expect(reduce(after(received(test_welcome({ views: {} }))), changed(1, 11)).views).toEqual({});
});

test("countdowns are reckoned from the server's clock", () => {
  expect(after(received(test_welcome({ workshop: test_workshop({ now: 1_004_000 }) }))).clock_ahead).toBe(4_000);
});

test("who is not let in is told why", () => {
  expect(after(received({ type: "refused", reason: "unknown_workshop", message: "", retry: false })).rejected).toBe("unknown_workshop");
});

test("a message that this program does not know changes nothing", () => {
  const state = after(...here);
  expect(reduce(state, received({ type: "confetti" } as never))).toBe(state);
});
