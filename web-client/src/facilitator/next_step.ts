// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { SteerCommand } from "@protocol/commands";
import type { FacilitatorWorkshop, RunSheetActivity } from "@protocol/workshop";
import { close_together } from "./self_paced";

/** The one thing that comes next in the room; `finish`: the programme is at its end. */
export type Step = { name: "begin" | "open" | "close" | "close_all" | "reveal" | "release" | "next" | "finish"; command: SteerCommand; title: string };

export function line_of(workshop: FacilitatorWorkshop, id: Id | null): RunSheetActivity | null {
  return workshop.programme.find((line) => line.definition.id === id) ?? null;
}

/** The line after this one, or before it; from nowhere: the first that was not done yet. */
export function neighbour(workshop: FacilitatorWorkshop, id: Id | null, by: 1 | -1): RunSheetActivity | null {
  const at = workshop.programme.findIndex((line) => line.definition.id === id);
  if (at >= 0) return workshop.programme[at + by] ?? null;
  if (by < 0) return null;
  return workshop.programme.find((line) => line.state !== "closed") ?? null;
}

export function open_command(line: RunSheetActivity): SteerCommand {
  return { do: "open", activity: line.definition.id, round: line.round };
}

export function show_command(line: RunSheetActivity | null): SteerCommand {
  return { do: "show", activity: line?.definition.id ?? null };
}

/**
 * What the big button and the space bar do: show, open, close (a self-paced round: all of it), show results, on to the next.
 * Null where there is nothing to do: no programme, or all of it done and nothing shown.
 */
export function next_step(workshop: FacilitatorWorkshop): Step | null {
  const line = line_of(workshop, workshop.shown);
  if (line === null) {
    if (workshop.self_paced) return { name: "close_all", command: close_together(workshop.self_paced), title: "" };
    const first = neighbour(workshop, null, 1);
    return first && { name: "begin", command: show_command(first), title: first.definition.title };
  }
  const { id, title, release } = line.definition;
  if (line.state === "waiting") return { name: line.tells ? "begin" : "open", command: open_command(line), title };
  if (line.tells) return onward(workshop, id, title);
  if (line.state === "open") return { name: "close", command: { do: "close", activity: id, round: line.round }, title };
  if (workshop.results_hidden) return { name: "reveal", command: { do: "hide_results", hidden: false }, title };
  if (!line.results_shown && line.released === null && release !== "never") {
    return { name: "release", command: { do: "release", activity: id, released: true }, title };
  }
  return onward(workshop, id, title);
}

function onward(workshop: FacilitatorWorkshop, from: Id, title: string): Step {
  const next = neighbour(workshop, from, 1);
  if (next) return { name: "next", command: show_command(next), title: next.definition.title };
  return { name: "finish", command: show_command(null), title };
}
