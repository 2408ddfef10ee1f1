// SPDX-License-Identifier: EUPL-1.2
// Generated from protocol/schemas/demo.json by protocol/generator: change the schema, then run ./dev generate.
import type * as common from "./common";

export type DemoDay = {
  format: "aantafel.demo";
  version: number;
  /** Key of the template that the day is made from. */
  template: common.Id;
  people: DemoPerson[];
};

export type DemoPerson = {
  domain: common.Id | null;
  /** By activity, in the order they are given. */
  answers: Record<string, DemoAnswer[]>;
};

export type DemoAnswer = {
  /** How long after the activity opened; a card stands before anybody puts dots on it. */
  after_ms: number;
  /** Only where the phone makes one: a card's. */
  id?: common.ContributionId;
  payload: common.Opaque;
};
