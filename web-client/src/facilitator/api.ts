// SPDX-License-Identifier: EUPL-1.2
import type { Code, Id, Language, Line, OptionalLine } from "@protocol/common";
import type { ExportedWorkshop } from "@protocol/document";
import { ask, type Answered } from "@/connection/api";

export type WorkshopSummary = { id: Id; code: Code; title: Line; municipality: OptionalLine; language: Language; created: number | string };
export type WorkshopLinks = { id: Id; code: Code; join_link: string; screen_link: string; facilitator_link: string };
export type TemplateSummary = { key: Id; title: Line; language: Language; activities: number };

/** A cookie that scripts cannot read is all that stays of the credential. */
export const sign_in = (credential: string): Promise<Answered<null>> => ask("POST", "/sign-in", { credential });
export const sign_out = (): Promise<Answered<null>> => ask("DELETE", "/sign-in");
export const workshops = (): Promise<Answered<WorkshopSummary[]>> => ask("GET", "/workshops");
export const templates = (): Promise<Answered<TemplateSummary[]>> => ask("GET", "/templates");
export const links_of = (id: Id): Promise<Answered<WorkshopLinks>> => ask("GET", `/workshops/${id}`);
export const make_workshop = (title: string, language: Language, template: Id): Promise<Answered<WorkshopLinks>> => ask("POST", "/workshops", { title, language, template });
/** For good: nothing of it can be brought back. */
export const erase_workshop = (id: Id): Promise<Answered<null>> => ask("DELETE", `/workshops/${id}`);
export const import_workshop = (document: ExportedWorkshop): Promise<Answered<WorkshopLinks>> => ask("POST", "/workshops/imports", document);

/** Who is not signed in, or may not come here. */
export const unknown_here = (status: number): boolean => status === 401 || status === 403;
