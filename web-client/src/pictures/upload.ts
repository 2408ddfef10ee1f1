// SPDX-License-Identifier: EUPL-1.2
import type { Picture } from "@protocol/common";
import { here } from "@/connection/here";

export type Uploaded = Omit<Picture, "alt">;
/** Why a picture was not taken, as the server calls it; `unsent`: it was not reached; `other`: something else. */
export type Why = "picture_too_large" | "picture_form" | "picture_for_print" | "picture_too_many_pixels" | "picture_damaged" | "limit" | "storage_full" | "busy" | "unsent" | "other";

export const largest_upload = 8 * 1024 * 1024;
const known: Why[] = ["picture_too_large", "picture_form", "picture_for_print", "picture_too_many_pixels", "picture_damaged", "limit", "storage_full", "busy"];

/** What an answer without a picture means. */
export function why_of(status: number, body: string): Why {
  if (status === 0) return "unsent";
  try {
    const reason = (JSON.parse(body) as { reason?: string }).reason;
    const found = known.find((one) => one === reason);
    if (found) return found;
  } catch {
    // A proxy that answers for itself does not speak JSON.
  }
  return status === 413 ? "picture_too_large" : "other";
}

/**
 * Sends a picture, no longer than `longest` pixels when it comes back; `told` hears which part of it is on the way. An
 * XMLHttpRequest, since fetch does not say how far it is. Never throws; an abort resolves to nothing.
 */
export function upload(file: Blob, longest: number, told: (part: number) => void, signal: AbortSignal): Promise<Uploaded | Why | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    request.open("POST", `/api/v1/workshops/${here.workshop}/pictures?longest=${longest}`);
    request.setRequestHeader("content-type", "application/octet-stream");
    request.upload.onprogress = (event) => told(event.loaded / event.total);
    request.onload = () => resolve(request.status === 201 ? (JSON.parse(request.responseText) as Uploaded) : why_of(request.status, request.responseText));
    request.onerror = () => resolve("unsent");
    request.onabort = () => resolve(null);
    signal.addEventListener("abort", () => request.abort());
    request.send(file);
  });
}
