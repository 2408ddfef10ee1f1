// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";
import type * as document from "./document";

export type DirectoryEvent = WorkshopListed | WorkshopUnlisted | TemplateKept | TemplateRemoved;

/** Is there, or is now called this. */
export type WorkshopListed = {
  type: "workshop_listed";
  id: common.Id;
  code: common.Code;
  title: common.Line;
  municipality: common.OptionalLine;
  language: common.Language;
  created: common.Time;
  region?: common.OptionalLine;
  date?: common.Day;
  expected?: common.People;
  /** People who joined, as far as it was written down. */
  came?: common.Count;
  /** In the archive; absent: it is not. */
  archived?: boolean;
  /** Key of the template it was made from. */
  template?: common.Id;
  /** The workshop that it is a rehearsal of. */
  rehearses?: common.Id;
};

export type WorkshopUnlisted = {
  type: "workshop_unlisted";
  id: common.Id;
};

/** An own template, in the place of an earlier one with its key. */
export type TemplateKept = {
  type: "template_kept";
  template: document.Template;
};

export type TemplateRemoved = {
  type: "template_removed";
  key: common.Id;
};
