// SPDX-License-Identifier: EUPL-1.2
import type { Part } from "@/kinds/parts";
import { shift } from "./sentences";

/** The figure with its sentences: few activities ask again, so it is loaded by those that do. */
export const shift_part: Part = async () => {
  const [figure] = await Promise.all([import("./ShiftFigure.svelte"), shift.load()]);
  return figure.default;
};
