// SPDX-License-Identifier: EUPL-1.2
import { dictionary } from "@/i18n/dictionary.svelte";

export const data = dictionary({ nl: () => import("./nl"), en: () => import("./en") });
