// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/dossier.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";

/** A few words, or nothing. */
export type FewWords = string;

/** What a row or a column is about. */
export type DataLabel = string;

export type DataValue = number;

/** Domains that it is about; one that is gone from the workshop is passed over. */
export type DomainTags = common.Id[];

/** Told apart by `kind`. */
export type DossierItem = InterviewNote | DataItem;

/** What came up in an interview. */
export type InterviewNote = {
  kind: "note";
  id: common.Id;
  title: common.Line;
  domains: DomainTags;
  /** With whom, and when. */
  spoken_with: common.OptionalLine;
  text: string;
};

export type DataItem = {
  kind: "data";
  id: common.Id;
  title: common.Line;
  domains: DomainTags;
  card: DataCard;
};

/** A figure or a chart, and where it comes from. */
export type DataCard = {
  shows: ShownData;
  period: FewWords;
  source: common.OptionalLine;
  licence: FewWords;
  remark: common.OptionalLine;
};

/** Told apart by `as`. */
export type ShownData = Figure | Chart;

/** One figure, as it was typed. */
export type Figure = {
  as: "figure";
  figure: FewWords;
  unit: FewWords;
};

/** A small table: columns of figures, the same for every row. */
export type Chart = {
  as: "chart";
  form: ChartForm;
  unit: FewWords;
  /** What the rows are: a year, a municipality. */
  about: FewWords;
  columns: DataLabel[];
  rows: ChartRow[];
};

export type ChartForm = "bars" | "line";

export type ChartRow = {
  label: DataLabel;
  /** Null: no figure. */
  values: (DataValue | null)[];
};

/** A slide's own copy of a data card: what the room sees does not change by itself. */
export type PlacedCard = {
  /** The item of the dossier that it was copied from. */
  from: common.Id;
  card: DataCard;
};
