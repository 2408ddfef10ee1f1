// SPDX-License-Identifier: EUPL-1.2
/** The workshop that this page is at, known from its first welcome on: what a picture's address begins with. */
export const here = { workshop: "" };
