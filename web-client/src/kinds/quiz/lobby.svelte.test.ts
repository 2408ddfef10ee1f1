// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import { flushSync } from "svelte";
import { beforeEach, expect, it } from "vitest";
import Board from "./Board.svelte";
import Lobby from "./Lobby.svelte";
import { results } from "./sentences";

beforeEach(() => results.load());

const item_of = (text: string) => screen.getByText(text).closest("li");

it("a name keeps its own button when somebody comes in before it", () => {
  let names = $state.raw(["Lomp", "Snelle Jelle"]);
  render(Lobby, { props: { get names() { return names; }, players: 2, questions: 1 } });
  const before = item_of("Lomp");
  flushSync(() => (names = ["Tafel 3", "Lomp", "Snelle Jelle"]));
  expect(item_of("Lomp")).toBe(before);
});

it("a name keeps its own button when it goes down the board", () => {
  const standing = (name: string, place: number) => ({ name, number: 0, points: 10 - place, place, before: null });
  let top = $state.raw([standing("Lomp", 1), standing("Snelle Jelle", 2)]);
  const words = { hidden: String, up: String, down: String };
  render(Board, { props: { get top() { return top; }, words } });
  const before = item_of("Lomp");
  flushSync(() => (top = [standing("Snelle Jelle", 1), standing("Lomp", 2)]));
  expect(item_of("Lomp")).toBe(before);
});
