// SPDX-License-Identifier: EUPL-1.2
import type { Id, Language } from "@protocol/common";

/** Where this page is: at one workshop, or at the list. */
export type Place = { workshop: Id | null; credential: string | null };

/** `/begeleiding/{id}#{credential}`, or its English alias. */
export function read_place(at: { pathname: string; hash: string }): Place {
  const [, , id] = at.pathname.split("/");
  return { workshop: id ? decodeURIComponent(id) : null, credential: credential_of(at.hash) };
}

/** The credential in what somebody pasted: a whole link, its fragment, or the key itself. Null: nothing that could be one. */
export function credential_of(pasted: string): string | null {
  const text = pasted.trim();
  const key = text.includes("#") ? text.slice(text.indexOf("#") + 1) : text;
  return /^[A-Za-z0-9._:-]{1,128}$/.test(key) ? key : null;
}

/** The workshop that a pasted link is about. */
export function workshop_of(pasted: string): Id | null {
  const path = /\/(?:begeleiding|facilitate)\/([A-Za-z0-9_-]{1,40})(?:[#?/]|$)/.exec(pasted.trim());
  return path?.[1] ?? null;
}

/** The address of this page at a workshop, or at the list, in the word that it was opened with. */
export function address_of(workshop: Id | null, pathname: string): string {
  const base = pathname.startsWith("/facilitate") ? "/facilitate" : "/begeleiding";
  return workshop === null ? base : `${base}/${workshop}`;
}

/** The guide that the server hands out beside the pages. */
export const guide_address = (language: Language): string => (language === "nl" ? "/handleiding" : "/guide");
