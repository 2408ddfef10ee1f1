// SPDX-License-Identifier: EUPL-1.2
import type { Part } from "@/kinds/parts";
import { dossier } from "./sentences";

/** The page of the dossier with its sentences, loaded when it is opened. */
export const dossier_part: Part = async () => {
  const [page] = await Promise.all([import("./DossierPage.svelte"), dossier.load()]);
  return page.default;
};
