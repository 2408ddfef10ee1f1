// SPDX-License-Identifier: EUPL-1.2
import type { Picture } from "@protocol/common";

/** The same with this picture, or without any. */
export function with_picture<T extends { picture?: Picture }>(thing: T, picture: Picture | undefined): T {
  const bare = { ...thing };
  delete bare.picture;
  return picture ? { ...bare, picture } : bare;
}
