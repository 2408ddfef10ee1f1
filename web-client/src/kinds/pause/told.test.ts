// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import { common } from "@/i18n/common";
import type { ToldProps } from "@/kinds/props";
import type { ParticipantView } from "@protocol/kinds/pause";
import { told } from "./sentences";
import Told from "./Told.svelte";

const at = new Date(2026, 10, 27, 11, 15).getTime();
const props: ToldProps<ParticipantView> = {
  view: { next: "Wat weten we?" }, audience: "participant", timer: { activity: "a1", ends_at: at, seconds: 900, closes: true }, server_now: () => at - 754_000, closed: false,
};

beforeEach(() => Promise.all([told.load(), common.load()]));

test("it counts down, and says when we go on and with what [F1]", async () => {
  render(Told, props);
  expect(await screen.findByText("12:34")).toBeVisible();
  expect(screen.getByText("We gaan verder om 11:15")).toBeVisible();
  expect(screen.getByText("Wat weten we?")).toBeVisible();
});

test("when it is over it says that we go on, and no clock runs", () => {
  render(Told, { ...props, timer: null, closed: true });
  expect(screen.getByRole("status")).toHaveTextContent("We gaan weer verder");
  expect(screen.queryByRole("timer")).toBeNull();
});

test("without a clock there is only what comes next", () => {
  render(Told, { ...props, timer: null, view: { next: null } });
  expect(screen.queryByText("Daarna")).toBeNull();
  expect(screen.queryByRole("status")).toBeNull();
});
