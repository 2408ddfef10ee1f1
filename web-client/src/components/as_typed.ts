// SPDX-License-Identifier: EUPL-1.2

/** What was typed or pasted as the protocol takes it: lines end in one way, a tab is four spaces, no other control characters. */
export function as_typed(text: string): string {
  // eslint-disable-next-line no-control-regex
  return text.replace(/\r\n?/g, "\n").replace(/\t/g, "    ").replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, "");
}
