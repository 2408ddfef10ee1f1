// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import type { Answer, Payload, QuestionView, Ranks } from "@protocol/kinds/quiz";
import type { Mine } from "@/kinds/props";
import { clock_of, just_ahead, next_step, own_of, place_of, points_of, total_of } from "./game";

const answer = (elapsed_ms: number, limit_ms: number, option = 0): Answer => ({ type: "answer", question: 7, option, elapsed_ms, limit_ms });

describe("points", () => {
  // The same figures as in tests/activities/quiz_test.cpp.
  it.each([[0, 20_000, 1000], [1, 20_000, 1000], [20, 20_000, 999], [3_333, 20_000, 917], [7_777, 30_000, 870], [20_000, 20_000, 500], [123_456, 480_000, 871]])(
    "%i of %i ms is %i, as the server reckons", (elapsed, limit, points) => expect(points_of(answer(elapsed, limit), [0], true)).toBe(points));

  it("wrong is nothing, and without speed right is 1000", () => {
    expect(points_of(answer(0, 20_000, 1), [0], true)).toBe(0);
    expect(points_of(answer(20_000, 20_000), [0], false)).toBe(1000);
  });

  it("count for what was revealed alone", () => {
    const { answers } = own_of([{ id: "answer-7", status: "saved", payload: answer(0, 1000) }, { id: "answer-8", status: "saved", payload: { ...answer(0, 1000), question: 8 } }]);
    expect(total_of(answers, [{ question: 7, correct: [0] }], true)).toBe(1000);
  });
});

describe("a place", () => {
  const ranks: Ranks = { players: 200, ladder: [{ points: 3000, above: 0 }, { points: 2500, above: 1 }, { points: 1000, above: 100 }], top: [{ name: "Jelle", number: 0, points: 3000, place: 1, before: 2 }, { name: "Piet", number: 0, points: 2500, place: 2, before: null }] };

  it("is exact where the ladder has the score, else a part of all", () => {
    expect(place_of(ranks, 2500)).toEqual({ place: 2 });
    expect(place_of(ranks, 1700)).toEqual({ best_percent: 50 });
    expect(place_of(ranks, 12)).toEqual({ best_percent: 100 });
  });

  it("has somebody just ahead, by name where the list has them", () => {
    expect(just_ahead(ranks, 3000)).toBeNull();
    expect(just_ahead(ranks, 2499)).toMatchObject({ by: 1, who: { name: "Piet" } });
    expect(just_ahead(ranks, 900)).toEqual({ by: 100, who: null });
  });
});

const question: QuestionView = { key: 7, number: 1, text: "", options: [], seconds: 20, extra_seconds: 0, starts_at: 10_000 };

describe("the clock", () => {
  it("starts, runs and stops by the server's time, for each their own", () => {
    expect(clock_of(question, 7_500)).toMatchObject({ starts_in: 3, left: 20 });
    expect(clock_of(question, 20_000)).toEqual({ starts_in: 0, left: 10, share: 0.5 });
    expect(clock_of(question, 20_000, 200)).toMatchObject({ left: 30, share: 0.75 });
    expect(clock_of(question, 99_000)).toMatchObject({ left: 0, share: 0 });
  });
});

describe("what comes next", () => {
  const next = { key: 8, text: "" };
  it("goes from question to answer to standings to question, and ends on the podium", () => {
    expect(next_step({ phase: "lobby", question: null, next })?.change).toEqual({ type: "ask", question: 8 });
    expect(next_step({ phase: "asking", question, next })?.change).toEqual({ type: "reveal", question: 7 });
    expect(next_step({ phase: "revealed", question, next })?.name).toBe("standings");
    expect(next_step({ phase: "standings", question, next })?.name).toBe("ask");
    expect(next_step({ phase: "revealed", question, next: null })?.name).toBe("podium");
    expect(next_step({ phase: "podium", question, next: null })).toBeNull();
  });
});

it("what was refused and never saved is not one's own", () => {
  const payload: Payload = { type: "nickname", name: "Jan" };
  const refused: Mine<Payload> = { id: "nickname", payload, attempted: payload, status: "refused", reason: "taken" };
  expect(own_of([refused])).toMatchObject({ nickname: null, refused: [refused] });
  expect(own_of([{ ...refused, payload: { type: "nickname", name: "Piet" } }]).nickname?.payload.name).toBe("Piet");
});
