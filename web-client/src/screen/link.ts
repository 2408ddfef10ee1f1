// SPDX-License-Identifier: EUPL-1.2
import type { Id } from "@protocol/common";

/** Which workshop this screen is of, and what its link carried. */
export type ScreenLink = { workshop: Id; credential: string };
type Kept = Pick<Storage, "getItem" | "setItem">;

const key_of = (workshop: Id) => `aantafel.screen.${workshop}`;

/**
 * Reads `/scherm/{id}#{credential}` (or its English alias) and keeps the credential on this device, so that a reload and
 * a cleared address bar (S5) need no link. Null: there is no workshop in the address, or no credential was ever here.
 */
export function read_link(at: { pathname: string; hash: string }, storage: Kept | null): ScreenLink | null {
  const [, page, id] = at.pathname.split("/");
  if ((page !== "scherm" && page !== "screen") || !id) return null;
  const fresh = at.hash.slice(1);
  const credential = fresh || kept(storage, id);
  if (!credential) return null;
  if (fresh) keep(storage, id, fresh);
  return { workshop: id, credential };
}

function kept(storage: Kept | null, id: Id): string | null {
  try {
    return storage?.getItem(key_of(id)) ?? null;
  } catch {
    return null;
  }
}

function keep(storage: Kept | null, id: Id, credential: string): void {
  try {
    storage?.setItem(key_of(id), credential);
  } catch {
    // Full or forbidden: then a reload needs the link again.
  }
}
