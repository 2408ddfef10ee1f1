// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from "@/i18n/dictionary.svelte";

/** One dictionary a part, so that a phone loads only what it shows. */
export const answer = dictionary({ nl: () => import("./answer.nl"), en: () => import("./answer.en") });
export const results = dictionary({ nl: () => import("./results.nl"), en: () => import("./results.en") });
export const editor = dictionary({ nl: () => import("./editor.nl"), en: () => import("./editor.en") });
