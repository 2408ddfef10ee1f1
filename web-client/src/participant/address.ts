// SPDX-License-Identifier: EUPL-1.2
import type { Code, Id, Secret } from "@protocol/common";

/** What the address says: `/{code}`, in an invitation `#d={domain}`, on the card of a seat `#s={domain}.{number}.{signature}`, and on a device that several people use `?table=1`. */
export type Address = { code: Code | null; domain: Id | null; seat: Secret | null; shared: boolean };

export function read_address({ pathname, hash, search = "" }: { pathname: string; hash: string; search?: string }): Address {
  const [, first, second] = /^\/(\d{4})(?:%20|-)?(\d{4})\/?$/.exec(pathname) ?? [];
  const [, domain = null] = /^#d=([\w-]{1,40})$/.exec(hash) ?? [];
  const [, seat = null, seated = domain] = /^#s=(([\w-]{1,40})\.\d+\.[\w-]+)$/.exec(hash) ?? [];
  return { code: first && second ? first + second : null, domain: seated, seat, shared: new URLSearchParams(search).get("table") === "1" };
}

/** A code as typed, pasted or scanned: spaces, dashes and a whole link are fine. */
export function digits_of(typed: string): string {
  const link = /\/(\d{8})(?:[/?#]|$)/.exec(typed);
  return link?.[1] ?? typed.replace(/\D/g, "").slice(0, 8);
}

/** As people read it: `1234 5678`. */
export const spaced = (digits: string): string => (digits.length > 4 ? `${digits.slice(0, 4)} ${digits.slice(4)}` : digits);
