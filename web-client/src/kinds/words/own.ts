// SPDX-License-Identifier: EUPL-1.2

/** As the server tells whether two words are the same, near enough to say so before it is sent. */
export const same_as = (text: string): string => text.normalize("NFC").trim().replace(/\s+/g, " ").toLocaleLowerCase("nl");
