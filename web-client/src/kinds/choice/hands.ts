// SPDX-License-Identifier: EUPL-1.2
import type { Opaque } from "@protocol/common";
import type { FacilitatorView } from "@protocol/kinds/choice";
import type { Hands } from "../hands";

export const hands = (view: Opaque): Hands[] =>
  (view as FacilitatorView).options.map((option) => ({ label: option.text, payload: { options: [option.key] } }));
