// SPDX-License-Identifier: EUPL-1.2
import type { Code, Id } from "@protocol/common";

/** What the address says: `/{code}`, and in an invitation `#d={domain}`. */
export type Address = { code: Code | null; domain: Id | null };

export function read_address({ pathname, hash }: { pathname: string; hash: string }): Address {
  const [, first, second] = /^\/(\d{4})(?:%20|-)?(\d{4})\/?$/.exec(pathname) ?? [];
  const domain = new URLSearchParams(hash.slice(1)).get("d");
  return { code: first && second ? first + second : null, domain: domain !== null && /^[\w-]{1,40}$/.test(domain) ? domain : null };
}

/** A code as typed, pasted or scanned: spaces, dashes and a whole link are fine. */
export function digits_of(typed: string): string {
  const link = /\/(\d{8})(?:[/?#]|$)/.exec(typed);
  return link?.[1] ?? typed.replace(/\D/g, "").slice(0, 8);
}

/** As people read it: `1234 5678`. */
export const spaced = (digits: string): string => (digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits);
