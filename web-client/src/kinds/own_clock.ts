// SPDX-License-Identifier: EUPL-1.2

/** Whether a kind shows the countdown itself, large. */
export const has_own_clock = (kind: string): boolean => kind === "pause";
