// SPDX-License-Identifier: EUPL-1.2
import type { Component } from "svelte";
import type { Part } from "@/kinds/parts";
import { later } from "./sentences";

/** A part that is not needed to vote, loaded with its sentences when it is shown. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export const later_part = (load: () => Promise<{ default: Component<any> }>): Part => async () => {
  const [part] = await Promise.all([load(), later.load()]);
  return part.default;
};
