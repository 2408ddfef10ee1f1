// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from "@/i18n/dictionary.svelte";

export const phone = dictionary({ nl: () => import("./nl"), en: () => import("./en") });
export const later = dictionary({ nl: () => import("./later.nl"), en: () => import("./later.en") });
