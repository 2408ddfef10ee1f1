// SPDX-License-Identifier: EUPL-1.2
import type { SteerCommand } from "@protocol/commands";
import type { Id, Opaque } from "@protocol/common";
import type { ActivityDefinition, FacilitatorWorkshop } from "@protocol/workshop";
import { Live, type Outcome } from "@/connection/live.svelte";
import { refusals } from "@/i18n/common";
import { line_of, neighbour, next_step, open_command, show_command } from "../next_step";
import { may_ask, other_lead, this_device } from "../lead/lead";
import { lead_words, who_leads } from "../lead/sentences";
import { kept_name } from "../preferences";
import { words } from "../sentences";

/** A word on what was done or did not work; `undo`: it can be taken back right here. */
export type Notice = { text: string; problem: boolean; undo: boolean };
export type Panel = "sheet" | "room" | "table";

type Connection = Pick<Live<FacilitatorWorkshop>, "state" | "steer" | "find_everybody" | "server_now" | "start" | "stop">;

const notice_ms = 8_000;
const minute_s = 60;

/** What the facilitator's page does to one workshop. Every command says how things must be (F2). */
export class Desk {
  readonly live: Connection;
  notice = $state.raw<Notice | null>(null);
  /** The activity that is looked at; null: follows the room. */
  looking_at = $state<Id | null>(null);
  tab = $state<"results" | "edit">("results");
  panel = $state<Panel>("room");
  /** Just made: its title gets the focus. */
  fresh = $state<Id | null>(null);
  #hush: ReturnType<typeof setTimeout> | null = null;

  constructor(live: Connection) {
    this.live = live;
  }

  /** Null until the server said. */
  get workshop(): FacilitatorWorkshop | null {
    return this.live.state.workshop;
  }

  /** What the server calls this device; undefined until it said. */
  get device(): Id | undefined {
    return this.live.state.you?.device;
  }

  /** Whether the room is steered from here: nobody else leads. */
  get steers(): boolean {
    return other_lead(this.workshop, this.device) === null;
  }

  /** Whether the last action can be taken back from here. */
  get may_undo(): boolean {
    return this.workshop?.undo != null && may_ask(this.workshop, this.device, "undo");
  }

  view(activity: Id): Opaque | undefined {
    return this.live.state.views[activity];
  }

  async steer(command: SteerCommand): Promise<Outcome> {
    // What it offers to take back is no longer the last.
    if (this.notice?.undo) this.notice = null;
    const other = other_lead(this.workshop, this.device);
    if (other && !may_ask(this.workshop, this.device, command.do)) {
      this.say(lead_words.t.refused(who_leads(other)), { problem: true });
      return { ok: false, reason: "not_in_charge" };
    }
    const outcome = await this.live.steer(command);
    if (!outcome.ok) this.say(outcome.reason === "unsent" ? words.t.unreachable : refusals.t.why[outcome.reason], { problem: true });
    return outcome;
  }

  say(text: string, { problem = false, undo = false } = {}): void {
    if (this.#hush !== null) clearTimeout(this.#hush);
    this.notice = { text, problem, undo };
    this.#hush = setTimeout(() => (this.notice = null), notice_ms);
  }

  look_at(activity: Id | null, tab?: "results" | "edit"): void {
    this.looking_at = activity === this.workshop?.shown ? null : activity;
    if (tab) this.tab = tab;
    else this.tab = line_of(this.workshop!, activity)?.state === "waiting" && this.looking_at !== null ? "edit" : "results";
    this.panel = "room";
  }

  go_on(): void {
    const step = this.workshop && next_step(this.workshop);
    if (step) this.#in_room(step.command);
  }

  go(by: 1 | -1): void {
    const line = this.workshop && neighbour(this.workshop, this.workshop.shown, by);
    if (line) this.#in_room(show_command(line));
  }

  open_or_close(): void {
    const line = this.#shown();
    if (line && !line.tells) this.#in_room(line.state === "open" ? { do: "close", activity: line.definition.id, round: line.round } : open_command(line));
  }

  release(): void {
    const line = this.#shown();
    if (line && !line.tells) void this.steer({ do: "release", activity: line.definition.id, released: !line.results_shown });
  }

  hide_results(): void {
    if (this.workshop) void this.steer({ do: "hide_results", hidden: !this.workshop.results_hidden });
  }

  /** Starts the planned time, or stops the countdown that runs here. */
  toggle_timer(): void {
    const line = this.#shown();
    if (!line) return;
    if (this.workshop?.timer?.activity === line.definition.id) return this.set_timer(0, false);
    this.set_timer(Math.max(1, line.definition.minutes) * minute_s, false);
  }

  set_timer(seconds: number, closes: boolean): void {
    const activity = this.workshop?.shown;
    if (activity) void this.steer({ do: "timer", activity, seconds, closes });
  }

  undo(): void {
    this.notice = null;
    if (this.workshop?.undo) void this.steer({ do: "undo" });
  }

  /** From now on the room is steered from here alone, until somebody else takes over or it is given back. */
  async take_lead(name: string = kept_name()): Promise<void> {
    await this.steer({ do: "take_lead", device: this_device(), ...(name ? { name } : {}) });
  }

  async add(definition: ActivityDefinition, before: Id | null): Promise<void> {
    const outcome = await this.steer({ do: "put_activity", definition, before });
    if (!outcome.ok) return;
    this.looking_at = definition.id;
    this.fresh = definition.id;
    this.tab = "edit";
    this.panel = "room";
  }

  async remove(definition: ActivityDefinition): Promise<void> {
    const outcome = await this.steer({ do: "remove_activity", activity: definition.id });
    if (!outcome.ok) return;
    if (this.looking_at === definition.id) this.looking_at = null;
    this.tab = "results";
    this.say(words.t.edit.removed(definition.title), { undo: true });
  }

  #shown() {
    return this.workshop && line_of(this.workshop, this.workshop.shown);
  }

  #in_room(command: SteerCommand): void {
    this.looking_at = null;
    this.tab = "results";
    void this.steer(command);
  }
}
