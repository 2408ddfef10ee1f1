// SPDX-License-Identifier: EUPL-1.2
import type { Outcome } from "@/connection/live.svelte";

export type DraftState = "saved" | "saving" | "invalid" | "refused";

const quiet_ms = 600;

type Options<T> = {
  /** What the server has. */
  value: T;
  save: (value: T) => Promise<Outcome>;
  /** Whether this could be saved; what cannot waits for more typing. */
  valid: (value: T) => boolean;
};

/**
 * Something that is saved as one types: after a moment of quiet, or at once by flush(). What others make of it meanwhile
 * is taken over unless there is something unsaved here; `version` counts how often, so that fields can start afresh.
 */
export class Draft<T> {
  #options: Options<T>;
  #value = $state.raw() as T;
  #state = $state<DraftState>("saved");
  #version = $state(0);
  #seen: string;
  #edits = 0;
  #timer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: Options<T>) {
    this.#options = options;
    this.#value = options.value;
    this.#seen = JSON.stringify(options.value);
  }

  get value(): T {
    return this.#value;
  }

  get state(): DraftState {
    return this.#state;
  }

  get version(): number {
    return this.#version;
  }

  edit(value: T): void {
    this.#value = value;
    this.#edits += 1;
    this.#cancel();
    if (!this.#options.valid(value)) {
      this.#state = "invalid";
      return;
    }
    this.#state = "saving";
    this.#timer = setTimeout(() => void this.flush(), quiet_ms);
  }

  /** Saves now what still waits to be saved. */
  async flush(): Promise<void> {
    if (this.#timer === null) return;
    this.#cancel();
    const edits = this.#edits;
    const outcome = await this.#options.save(this.#value);
    if (edits === this.#edits) this.#state = outcome.ok ? "saved" : "refused";
  }

  /** What the server has by now. */
  receive(value: T): void {
    const text = JSON.stringify(value);
    if (text === this.#seen) return;
    this.#seen = text;
    if (this.#state !== "saved" || text === JSON.stringify(this.#value)) return;
    this.#value = value;
    this.#version += 1;
  }

  #cancel(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }
}
