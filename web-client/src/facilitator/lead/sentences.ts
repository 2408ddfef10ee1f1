// SPDX-License-Identifier: EUPL-1.2
import type { Lead } from "@protocol/workshop";
import { dictionary } from "@/i18n/dictionary.svelte";

export const lead_words = dictionary({ nl: () => import("./nl"), en: () => import("./en") });

/** What others call who leads: a name and what it steers with, or that alone. */
export const who_leads = ({ name, device }: Lead): string => (name ? lead_words.t.who[device](name) : lead_words.t.unnamed[device]);
