// SPDX-License-Identifier: EUPL-1.2
import type { Code, Day, Id, Language, Line, OptionalLine } from "@protocol/common";
import type { ExportedWorkshop, Template } from "@protocol/document";
import type { WorkshopDefinition } from "@protocol/workshop";
import { ask, type Answered } from "@/connection/api";
import type { SeatLink } from "./table/seats";

/** Null: not known. `came`: people who joined. */
export type WorkshopSummary = {
  id: Id; code: Code; title: Line; municipality: OptionalLine; region: OptionalLine; language: Language; created: number;
  date: Day | null; expected: number | null; came: number | null; archived: boolean; template: Id | null; rehearses: Id | null;
};
export type WorkshopLinks = { id: Id; code: Code; join_link: string; screen_link: string; facilitator_link: string };
/** `own`: kept on this server; the others come with the program. */
export type TemplateSummary = { key: Id; title: Line; language: Language; activities: number; minutes: number; about: OptionalLine; own: boolean };
/** `from`: another workshop, without what anybody brought in. */
export type NewWorkshop = { title: Line; language: Language; municipality: OptionalLine; date: Day | null } & ({ template: Id } | { from: Id; /** What was said there is taken along, to compare with. */ compare: boolean });

/** A cookie that scripts cannot read is all that stays of the credential. */
export const sign_in = (credential: string): Promise<Answered<null>> => ask("POST", "/sign-in", { credential });
export const sign_out = (): Promise<Answered<null>> => ask("DELETE", "/sign-in");
export const workshops = (): Promise<Answered<WorkshopSummary[]>> => ask("GET", "/workshops");
export const links_of = (id: Id): Promise<Answered<WorkshopLinks>> => ask("GET", `/workshops/${id}`);
/** All that was prepared, the dossier with it. */
export const definition_of = (id: Id): Promise<Answered<{ definition: WorkshopDefinition }>> => ask("GET", `/workshops/${id}`);
export const make_workshop = (asked: NewWorkshop): Promise<Answered<WorkshopLinks>> => ask("POST", "/workshops", asked);
/** Into the archive, where nobody new joins, or out of it. */
export const archive = (id: Id, archived: boolean): Promise<Answered<null>> => ask(archived ? "PUT" : "DELETE", `/workshops/${id}/archive`);
/** A marked copy that so many simulated people fill. */
export const rehearse = (id: Id, people: number): Promise<Answered<WorkshopLinks>> => ask("POST", `/workshops/${id}/rehearsal`, { people });
/** Seats of one's own, each with the link that takes it. */
export const seat_links = (id: Id): Promise<Answered<SeatLink[]>> => ask("GET", `/workshops/${id}/seats`);
/** For good: nothing of it can be brought back. */
export const erase_workshop = (id: Id): Promise<Answered<null>> => ask("DELETE", `/workshops/${id}`);
export const import_workshop = (document: ExportedWorkshop): Promise<Answered<WorkshopLinks>> => ask("POST", "/workshops/imports", document);

export const templates = (): Promise<Answered<TemplateSummary[]>> => ask("GET", "/templates");
export const keep_template = (from: Id, title: Line, about: OptionalLine): Promise<Answered<TemplateSummary>> => ask("POST", "/templates", { from, title, about });
export const import_template = (document: Template): Promise<Answered<TemplateSummary>> => ask("POST", "/templates/imports", document);
export const remove_template = (key: Id): Promise<Answered<null>> => ask("DELETE", `/templates/${key}`);
/** Where the browser downloads it as a file. */
export const template_file = (key: Id): string => `/api/v1/templates/${key}`;

/** Who is not signed in, or may not come here. */
export const unknown_here = (status: number): boolean => status === 401 || status === 403;
