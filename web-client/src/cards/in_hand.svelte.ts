// SPDX-License-Identifier: EUPL-1.2
import { tick } from "svelte";
import type { Id } from "@protocol/common";

/** What a facilitator has in hand on a board: the card whose tools are open, the one that is to go under another, and what was last done, for who cannot see it. */
export class InHand {
  opened = $state<Id | null>(null);
  merging = $state<Id | null>(null);
  said = $state("");
  /** What the cards stand in; each has `data-card`. */
  root = $state<HTMLElement>();

  toggle(id: Id): void {
    this.opened = this.opened === id ? null : id;
  }

  close(id: Id): void {
    this.opened = null;
    void this.focus(id);
  }

  start_merge(id: Id): void {
    this.merging = id;
    this.opened = null;
  }

  /** The card in hand goes under `target`; null: there was none. */
  merge_into(target: Id): Id | null {
    const card = this.merging;
    this.merging = null;
    void this.focus(target);
    return card;
  }

  cancel_merge(): void {
    const card = this.merging;
    this.merging = null;
    if (card !== null) void this.focus(card);
  }

  /** The keyboard stays with the card. */
  async focus(id: Id): Promise<void> {
    await tick();
    this.root?.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"] button`)?.focus();
  }
}
