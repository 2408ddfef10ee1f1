// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";
import type { ParticipantView, Payload } from "@protocol/kinds/scale";
import { ratings_of } from "./ratings";

export const whole = (view: Opaque, [payload]: Opaque[]): boolean => {
  const asked = view as ParticipantView;
  return ratings_of(asked, payload as Payload | undefined).size === asked.statements.length;
};
