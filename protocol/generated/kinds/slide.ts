// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/kinds/slide.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "../common";
import type * as dossier from "../dossier";

/** For who speaks: facilitators alone see them. */
export type Notes = string;

/** Made of the markdown: paragraphs, headings from h2, lists, quotations, code, rules, emphasis, and links that open elsewhere. No other element and no other attribute, whatever was written. */
export type Html = string;

export type Settings = {
  /** CommonMark. HTML in it is text, and so is a picture from elsewhere. */
  markdown: string;
  notes: Notes;
  picture?: common.Picture;
  data_card?: dossier.PlacedCard;
};

export type ParticipantView = {
  html: Html;
  picture?: common.Picture;
  card?: dossier.DataCard;
};

export type ScreenView = {
  html: Html;
  picture?: common.Picture;
  card?: dossier.DataCard;
};

export type FacilitatorView = {
  html: Html;
  notes: Notes;
  picture?: common.Picture;
  card?: dossier.DataCard;
};
