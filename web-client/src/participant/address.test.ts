// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { digits_of, read_address, spaced } from "./address";

test.each([
  ["/", "", { code: null, domain: null }],
  ["/12345678", "#s=wonen.3.pB3xk0Zq9mT_v7Lr2cWdYA", { code: "12345678", domain: "wonen", seat: "wonen.3.pB3xk0Zq9mT_v7Lr2cWdYA" }],
  ["/12345678", "#s=wonen.3", { code: "12345678", domain: null }],
  ["/12345678", "", { code: "12345678", domain: null }],
  ["/1234%205678", "", { code: "12345678", domain: null }],
  ["/12345678", "#d=wonen", { code: "12345678", domain: "wonen" }],
  ["/12345678", "#d=<script>", { code: "12345678", domain: null }],
  ["/123", "", { code: null, domain: null }],
  ["/%", "", { code: null, domain: null }],
])("the address %s%s is understood", (pathname, hash, address) => {
  expect(read_address({ pathname, hash })).toEqual({ seat: null, ...address, shared: false });
});

test.each([
  ["12345678", "12345678"], ["1234 5678", "12345678"], [" 1234-5678 ", "12345678"], ["123456789", "12345678"], ["12a3", "123"],
  ["https://tafel.example/12345678#d=x", "12345678"], ["", ""],
])("a code typed or pasted as %j is %j", (typed, digits) => {
  expect(digits_of(typed)).toBe(digits);
});

test("a code is shown in two groups", () => {
  expect(["123", "1234", "12345", "12345678"].map(spaced)).toEqual(["123", "1234", "1234 5", "1234 5678"]);
});

test("a device that several people use says so in its address [J5]", () => {
  expect(read_address({ pathname: "/12345678", hash: "", search: "?table=1" }).shared).toBe(true);
  expect(read_address({ pathname: "/12345678", hash: "", search: "?table=0" }).shared).toBe(false);
});
