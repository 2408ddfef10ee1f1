// SPDX-License-Identifier: EUPL-1.2
import type { Part } from "@/kinds/parts";
import { data } from "./sentences";

/** The card with its sentences: few slides have one, so it is loaded by those that do. */
export const card_part: Part = async () => {
  const [card] = await Promise.all([import("./DataCard.svelte"), data.load()]);
  return card.default;
};
