// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from "./dictionary.svelte";

/** Sentences that more than one page uses: `common.t.status.saved`. */
export const common = dictionary({ nl: () => import("./nl"), en: () => import("./en") });

/** Why something was refused: `refusals.t.why[reason]`. Rarely needed, so a phone loads it when it is. */
export const refusals = dictionary({ nl: () => import("./refusals.nl"), en: () => import("./refusals.en") });
