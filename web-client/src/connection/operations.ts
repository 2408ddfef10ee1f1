// SPDX-License-Identifier: EUPL-1.2
import type { Reason } from "@protocol/common";
import type { Abstain, Introduce, Put, Remove, Steer } from "@protocol/messages";

type Unnumbered<T> = T extends unknown ? Omit<T, "n"> : never;

/** What somebody asked of the server, before it has a number. */
export type Wish = Unnumbered<Put | Remove | Abstain | Introduce | Steer>;

/** A wish on its way. A later wish with the same key makes an earlier one meaningless; null: each stands on its own. */
export type Operation = {
  n: number;
  wish: Wish;
  key: string | null;
  /** Sent on the connection of now. */
  sent: boolean;
  /** Ever sent: the server may know of it. */
  tried: boolean;
  /** How often the server asked to try again. */
  again: number;
};

/** The wish with this key came to nothing. */
export type Refusal = { key: string; wish: Wish; reason: Reason };

const in_flight_limit = 8;
const tries_limit = 5;

/** Numbers say nothing about whether the wish could succeed: with a new one it may. */
const renumbered: readonly Reason[] = ["out_of_order", "too_old"];

export const numbered = (n: number, wish: Wish, key: string | null, again = 0): Operation => ({ n, wish, key, sent: false, tried: false, again });

/** Puts a wish at the back; what it replaces and was never sent goes. */
export const with_wish = (operations: Operation[], added: Operation): Operation[] => [
  ...operations.filter((one) => one.tried || one.key === null || one.key !== added.key),
  added,
];

/** Those to send now: in order, and no more than the limit unanswered at a time. */
export function sendable(operations: Operation[]): Operation[] {
  const in_flight = operations.filter((one) => one.sent).length;
  return operations.filter((one) => !one.sent).slice(0, Math.max(0, in_flight_limit - in_flight));
}

/** Whether a refused operation is to be tried again, under a new number. Steering is not: whoever steers sees it and decides. */
export const worth_retrying = (operation: Operation, reason: Reason, retry: boolean): boolean =>
  operation.wish.type !== "steer" && operation.again < tries_limit && (retry || renumbered.includes(reason));
