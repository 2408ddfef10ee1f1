// SPDX-License-Identifier: EUPL-1.2
import type { Code, Domain, Id, Language, Line, OptionalLine } from "@protocol/common";

/** RFC 9457. */
export type Problem = { type?: string; title?: string; status: number; detail?: string; path?: string; reason?: string };

export type Answered<T> = { ok: true; value: T } | { ok: false; problem: Problem };

/** One request to /api/v1; `status` 0 in the problem: the server was not reached. Never throws. */
export async function ask<T>(method: "GET" | "POST" | "PATCH" | "PUT" | "DELETE", path: string, body?: unknown): Promise<Answered<T>> {
  try {
    const response = await fetch(`/api/v1${path}`, {
      method,
      headers: { accept: "application/json", ...(body === undefined ? {} : { "content-type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const value: unknown = text === "" ? null : JSON.parse(text);
    return response.ok ? { ok: true, value: value as T } : { ok: false, problem: { ...(value as Problem), status: response.status } };
  } catch {
    return { ok: false, problem: { status: 0 } };
  }
}

/** What a code opens. */
export type Invitation = { id: Id; code: Code; title: Line; municipality: OptionalLine; language: Language; domains: Domain[] };

/** 404: unknown, closed or locked (J3); 429: too many wrong codes from here. */
export const look_up = (code: Code): Promise<Answered<Invitation>> => ask("GET", `/join/${code}`);
