// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";
import type { ParticipantView, Payload } from "@protocol/kinds/domain_map";

/** At its end: something is said of every aspect, or of who one needs, which is asked last. */
export const whole = (view: Opaque, payloads: Opaque[]): boolean => {
  const said = payloads as Payload[];
  return said.some((one) => one.type === "need") || (view as ParticipantView).aspects.every(({ id }) => said.some((one) => one.type === "cell" && one.aspect === id));
};
