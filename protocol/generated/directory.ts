// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/directory.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";

export type DirectoryEvent = WorkshopListed | WorkshopUnlisted;

/** Is there, or is now called this. */
export type WorkshopListed = {
  type: "workshop_listed";
  id: common.Id;
  code: common.Code;
  title: common.Line;
  municipality: common.OptionalLine;
  language: common.Language;
  created: common.Time;
};

export type WorkshopUnlisted = {
  type: "workshop_unlisted";
  id: common.Id;
};
