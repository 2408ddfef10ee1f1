// SPDX-License-Identifier: EUPL-1.2
import { render, screen } from "@testing-library/svelte";
import { beforeEach, expect, test } from "vitest";
import type { FacilitatorView, ParticipantView } from "@protocol/kinds/slide";
import { as_typed } from "@/components/as_typed";
import { told } from "./sentences";
import Told from "./Told.svelte";

beforeEach(() => told.load());

const props = { timer: null, server_now: () => 0, closed: false };

test("a phone reads the slide; links open beside it", () => {
  const view: ParticipantView = { html: '<h2>Welkom</h2>\n<p><a target="_blank" rel="noopener noreferrer" href="https://vng.nl">VNG</a></p>\n' };
  render(Told, { view, audience: "participant" as const, ...props });
  expect(screen.getByRole("heading", { level: 2, name: "Welkom" })).toBeVisible();
  expect(screen.getByRole("link", { name: "VNG" })).toHaveAttribute("rel", "noopener noreferrer");
});

test("who speaks has the notes beside it", () => {
  const view: FacilitatorView = { html: "<p>Welkom</p>", notes: "Begin op tijd.\nNoem de wethouder." };
  render(Told, { view, audience: "facilitator" as const, ...props });
  expect(screen.getByRole("region", { name: "Jouw spreeknotities" })).toHaveTextContent("Noem de wethouder.");
});

test("what is pasted is brought into the form that the protocol takes", () => {
  expect(as_typed("een\r\ntwee\rdrie\n\t- vier\u0007")).toBe("een\ntwee\ndrie\n    - vier");
});
