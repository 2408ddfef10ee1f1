// SPDX-License-Identifier: EUPL-1.2
import type { Id, Reason } from "@protocol/common";
import { derived_id } from "@/kinds/contribution_id";
import type { Mine, MineStatus } from "@/kinds/props";
import type { Wish } from "./operations";
import { contribution_key, same_round, type LiveState } from "./state";

/** Own contributions to this round as who made them should see them: what is saved, with what is on its way over it. */
export function mine_of<W>(state: LiveState<W>, activity: Id, round: number): Mine[] {
  const mine = new Map<string, Mine>();
  for (const own of state.saved) {
    if (own.activity === activity && own.round === round) mine.set(own.id, { id: own.id, payload: own.payload, status: "saved" });
  }
  const here = (wish: Wish) => (wish.type === "put" || wish.type === "remove") && wish.activity === activity && (wish.round ?? round) === round;
  for (const { wish, reason } of state.refusals) {
    if (!here(wish)) continue;
    const id = id_of(wish);
    const saved = mine.get(id);
    if (wish.type === "put") mine.set(id, { id, payload: saved?.payload ?? wish.payload, attempted: wish.payload, status: "refused", reason });
    else if (saved) mine.set(id, { ...saved, status: "refused", reason });
  }
  const status: MineStatus = state.link === "live" ? "saving" : "unsent";
  for (const { wish } of [...state.operations, ...state.held]) {
    if (wish.type === "abstain" && wish.abstains && same_round({ activity, round })({ round, ...wish })) mine.clear();
    if (!here(wish)) continue;
    const id = id_of(wish);
    if (wish.type === "put") mine.set(id, { id, payload: wish.payload, status });
    else mine.delete(id);
  }
  return [...mine.values()];
}

/** Whether who holds this phone has no opinion in this round, and where that stands; null: has not said so. */
export function abstention_of<W>(state: LiveState<W>, activity: Id, round: number): { status: MineStatus; reason?: Reason } | null {
  const here = (wish: Wish) => (wish.type === "put" || wish.type === "abstain") && same_round({ activity, round })({ round, ...wish });
  let own: { status: MineStatus; reason?: Reason } | null = state.abstained.some(same_round({ activity, round })) ? { status: "saved" } : null;
  for (const { wish, reason } of state.refusals) if (wish.type === "abstain" && here(wish)) own = { status: "refused", reason };
  const status: MineStatus = state.link === "live" ? "saving" : "unsent";
  for (const { wish } of [...state.operations, ...state.held]) if (here(wish)) own = wish.type === "abstain" && wish.abstains ? { status } : null;
  return own;
}

/** The domain of who holds this phone, also when saying so is still on its way. */
export function domain_of<W>(state: LiveState<W>): Id | null {
  const said = state.operations.map((one) => one.wish).filter((wish) => wish.type === "introduce").at(-1);
  return said ? said.domain : (state.you?.domain ?? null);
}

export const id_of = (wish: Wish): string =>
  (wish.type === "put" ? (wish.id ?? derived_id(wish.payload)) : wish.type === "remove" ? wish.id : null) ?? "answer";

export const key_of = (activity: Id, round: number, id: string): string => contribution_key({ activity, round, id });
