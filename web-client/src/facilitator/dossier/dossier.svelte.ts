// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";
import type { DataItem, DossierItem } from "@protocol/dossier";
import type { Outcome } from "@/connection/live.svelte";
import { definition_of } from "../api";
import { after } from "../new_activity";
import type { Desk } from "../desk/desk.svelte";
import { brought_up_to_date, slide_of, with_item, type Place } from "./items";
import { dossier as words } from "./sentences";

/**
 * The dossier of one workshop, while somebody looks at it: it does not travel with what facilitators are sent all day, so it is read
 * when it is opened and when the workshop says that it changed.
 */
export class Dossier {
  /** Null: not read yet. */
  items = $state.raw<DossierItem[] | null>(null);
  unreachable = $state(false);
  #desk: Desk;
  #puts = 0;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  async read(workshop: Id): Promise<void> {
    const puts = this.#puts;
    const answered = await definition_of(workshop);
    this.unreachable = !answered.ok && this.items === null;
    // What was put meanwhile is newer.
    if (answered.ok && puts === this.#puts) this.items = answered.value.definition.dossier ?? [];
  }

  async put(item: DossierItem): Promise<Outcome> {
    const outcome = await this.#desk.steer({ do: "put_dossier_item", item });
    if (outcome.ok) this.#now(with_item(this.items ?? [], item));
    return outcome;
  }

  async remove({ id, title }: DossierItem): Promise<void> {
    const outcome = await this.#desk.steer({ do: "remove_dossier_item", item: id });
    if (!outcome.ok) return;
    this.#now((this.items ?? []).filter((one) => one.id !== id));
    this.#desk.say(words.t.removed(title), { undo: true });
  }

  /** A slide of it, after what is looked at or where the room is. */
  async show(item: DataItem): Promise<void> {
    const { workshop, looking_at } = this.#desk;
    if (!workshop) return;
    const outcome = await this.#desk.steer({ do: "put_activity", definition: slide_of(item), before: after(workshop, looking_at ?? workshop.shown) });
    if (outcome.ok) this.#desk.say(words.t.place.done(item.title), { undo: true });
  }

  async bring_up_to_date(item: DataItem, { slide }: Place): Promise<void> {
    const outcome = await this.#desk.steer({ do: "put_activity", definition: brought_up_to_date(slide, item), before: null });
    if (outcome.ok) this.#desk.say(words.t.place.brought(slide.title), { undo: true });
  }

  #now(items: DossierItem[]): void {
    this.#puts += 1;
    this.items = items;
  }
}
