// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";
import type { ParticipantView, Payload } from "@protocol/kinds/grid";
import { places_of } from "./places";

export const whole = (view: Opaque, [payload]: Opaque[]): boolean => {
  const { items } = view as ParticipantView;
  return places_of(items, payload as Payload | undefined).size === items.length;
};
