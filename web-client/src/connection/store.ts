// SPDX-License-Identifier: EUPL-1.2
import type { Epoch } from "@protocol/common";
import type { Abstention, OwnContribution } from "@protocol/messages";
import type { Operation } from "./operations";

/** localStorage, or anything like it. */
export type Storage = Pick<globalThis.Storage, "getItem" | "setItem" | "removeItem" | "key" | "length">;

/** What a tab keeps of a workshop until the server has it: it survives a reload, a locked screen and a flat battery. */
export type Kept = { epoch: Epoch | null; next_n: number; operations: Operation[]; saved: OwnContribution[]; abstained?: Abstention[]; at: number };

const prefix = "aantafel.outbox.";
const abandoned_after_ms = 30_000;

/** Storage that may be forbidden or full: then things live as long as the page. */
export class KeptOperations {
  #storage: Storage;
  #workshop: string;
  #name: string;

  constructor(storage: Storage, workshop: string, client: string) {
    this.#storage = storage;
    this.#workshop = workshop;
    this.#name = `${prefix}${workshop}.${client}`;
  }

  read(): Kept | null {
    return this.#parse(this.#name);
  }

  write(kept: Kept): void {
    try {
      this.#storage.setItem(this.#name, JSON.stringify(kept));
    } catch {
      // Full or forbidden: the page itself still holds it.
    }
  }

  /** What tabs that were closed left unsent in this workshop, oldest first. It is ours from now on. */
  adopt(now: number): Operation[] {
    const left: Operation[] = [];
    for (const name of this.#names()) {
      if (name === this.#name) continue;
      const kept = this.#parse(name);
      if (kept !== null && now - kept.at < abandoned_after_ms) continue;
      left.push(...(kept?.operations ?? []));
      this.#storage.removeItem(name);
    }
    return left;
  }

  #names(): string[] {
    try {
      return Array.from({ length: this.#storage.length }, (_, at) => this.#storage.key(at) ?? "").filter((name) => name.startsWith(`${prefix}${this.#workshop}.`));
    } catch {
      return [];
    }
  }

  #parse(name: string): Kept | null {
    try {
      return JSON.parse(this.#storage.getItem(name) ?? "null") as Kept | null;
    } catch {
      return null;
    }
  }
}
