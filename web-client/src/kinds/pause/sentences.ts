// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from "@/i18n/dictionary.svelte";

/** One dictionary a part, so that a phone loads only what it shows. */
export const told = dictionary({ nl: () => import("./told.nl"), en: () => import("./told.en") });
export const editor = dictionary({ nl: () => import("./editor.nl"), en: () => import("./editor.en") });
