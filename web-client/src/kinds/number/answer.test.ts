// SPDX-License-Identifier: EUPL-1.2
import type { ParticipantView, Payload } from "@protocol/kinds/number";
import { render, screen } from "@testing-library/svelte";
import userEvent from "@testing-library/user-event";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import { answer_props } from "../answer_props";
import type { Mine } from "../props";
import Answer from "./Answer.svelte";
import { answer } from "./sentences";

const view: ParticipantView = { unit: "mensen", minimum: 0, maximum: 5000, decimals: 0, results: null };
const props = (mine: Mine<Payload>[] = []) => answer_props<ParticipantView, Payload>(view, mine);
const field = () => screen.getByLabelText("Jouw schatting");

beforeEach(() => Promise.all([common.load(), answer.load()]));

test("a number is typed as people write it, told back, and sent", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.type(field(), "1.250");
  expect(screen.getByText("Je schat: 1.250 mensen")).toBeVisible();
  await userEvent.click(screen.getByRole("button", { name: "Verstuur" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ value: 1250 });
});

test("what cannot be is not sent, and says why", async () => {
  const given = props();
  render(Answer, given);
  await userEvent.type(field(), "6000{Enter}");
  expect(screen.getByText("Dat is hoger dan kan.")).toBeVisible();
  expect(field()).toHaveFocus();
  await userEvent.clear(field());
  await userEvent.type(field(), "12,5{Enter}");
  expect(screen.getByText("Vul een heel getal in.")).toBeVisible();
  expect(given.put).not.toHaveBeenCalled();
});

test("what was sent is there again, can be changed, and not once it is closed", async () => {
  const given = props([{ id: "answer", payload: { value: 1100 }, status: "saved" }]);
  const { rerender } = render(Answer, given);
  expect(field()).toHaveValue("1100");
  expect(screen.queryByRole("button")).toBeNull();
  await userEvent.clear(field());
  await userEvent.type(field(), "900");
  await userEvent.click(screen.getByRole("button", { name: "Verstuur wijziging" }));
  expect(given.put).toHaveBeenCalledExactlyOnceWith({ value: 900 });
  await rerender({ ...given, closed: true });
  expect(field()).toBeDisabled();
});
