// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/words";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { free_place, in_places } from "@/cards/places";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import { answer } from "./sentences";
import Answer from "./Answer.svelte";

const props = (max_words: number, mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>({ max_words, results: null }, mine);
const own = (place: number, word: string): Mine<Payload> => ({ id: `word-${place}`, payload: { word }, status: "saved" });

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("a word is sent by Enter, without the spaces around it, and the hands stay on the keys", async () => {
  const given = props(3);
  render(Answer, given);
  await userEvent.type(screen.getByRole("textbox", { name: "Jouw woorden, hoogstens 3" }), "  korte   lijnen {Enter}");
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ word: "korte lijnen" }, "word-1");
  expect(screen.getByRole("textbox")).toHaveFocus();
  expect(screen.getByRole("textbox")).toHaveValue("");
});

test("a place that came free is used again", () => {
  expect(free_place([own(1, "a"), own(3, "c")], "word-", 3)).toBe("word-2");
  expect(free_place([own(1, "a"), own(2, "b")], "word-", 2)).toBeNull();
  expect(in_places([own(10, "j"), own(2, "b")], "word-").map((one) => one.payload.word)).toEqual(["b", "j"]);
});

test("the same word in other capitals is not sent twice, and that is said [V1]", async () => {
  const given = props(3, [own(1, "Wonen")]);
  render(Answer, given);
  await userEvent.type(screen.getByRole("textbox"), " WONEN{Enter}");
  expect(given.put).not.toHaveBeenCalled();
  expect(screen.getByText("‘WONEN’ heb je al gegeven.")).toBeVisible();
});

test("with all words given there is no field, and taking one away brings it back", async () => {
  const given = props(1, [own(1, "zorg")]);
  render(Answer, given);
  expect(screen.queryByRole("textbox")).toBeNull();
  await userEvent.click(screen.getByRole("button", { name: "Haal weg: zorg" }));
  expect(given.remove).toHaveBeenCalledExactlyOnceWith("word-1");
});

test("a word of 41 letters cannot be sent", async () => {
  render(Answer, props(3));
  await userEvent.click(screen.getByRole("textbox"));
  await userEvent.paste("a".repeat(41));
  expect(screen.getByRole("button", { name: "Stuur" })).toBeDisabled();
  expect(screen.getByText("1 teken te veel")).toBeVisible();
});

test("closed: own words are to be seen and nothing can be done", () => {
  render(Answer, { ...props(3, [own(1, "zorg")]), closed: true });
  expect(screen.getByText("zorg")).toBeVisible();
  expect(screen.queryByRole("button")).toBeNull();
});
