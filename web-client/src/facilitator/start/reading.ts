// SPDX-License-Identifier: EUPL-1.2
import type { ExportedWorkshop, Template } from "@protocol/document";
import type { Problem } from "@/connection/api";
import type { start } from "./sentences";

export type Read = { what: "workshop"; document: ExportedWorkshop } | { what: "template"; document: Template } | { what: "no_json" } | { what: "other" };
export type Fault = { text: string; path: string };
type Sentences = (typeof start)["t"]["reading"];

/** What a file says it is; whether it is a good one is for the server to say. */
export function read(text: string): Read {
  let document: { format?: unknown } | null;
  try {
    document = JSON.parse(text);
  } catch {
    return { what: "no_json" };
  }
  if (document?.format === "aantafel.workshop") return { what: "workshop", document: document as ExportedWorkshop };
  if (document?.format === "aantafel.template") return { what: "template", document: document as Template };
  return { what: "other" };
}

/** Why the server did not take it, in a sentence that says where in the file, and the place as programs write it. */
export function fault_of(problem: Problem, document: unknown, t: Sentences): Fault {
  const path = problem.path ?? "";
  const reason = path === "/version" ? "version" : (problem.reason ?? "malformed");
  const why = t.whys[reason as keyof typeof t.whys] ?? t.whys.malformed;
  return { text: `${t.refused} ${sentence(where(path, document, t) + why)}`, path };
}

const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The part of the workshop or template that a path leads into, by the name that people gave it. */
function where(path: string, document: unknown, t: Sentences): string {
  const [, list = "", index = ""] = /^(?:\/definition)?\/(activities|domains)\/(\d+)/.exec(path) ?? [];
  if (list) {
    const at = Number(index);
    const named = (document as { definition?: Record<string, { title?: unknown; name?: unknown }[]> }).definition?.[list]?.[at];
    const name = String((list === "activities" ? named?.title : named?.name) ?? "");
    return list === "activities" ? t.at_activity(at + 1, name) : t.at_domain(at + 1, name);
  }
  return path.startsWith("/definition/description") ? t.at_description : "";
}
