// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from "vitest";
import { table_check } from "./table_check";

const domains = [{ id: "bz", name: "Burgerzaken", expected: 2 }, { id: "hh", name: "Handhaving", expected: 1 }, { id: "ez", name: "Economische zaken", expected: 0 }];

describe("the table check", () => {
  it("a discipline that is expected and has nobody is missing", () => {
    const check = table_check(domains, [{ domain: "bz", joined: 2, here: 1 }]);
    expect(check.missing.map((seat) => seat.name)).toEqual(["Handhaving"]);
    expect(check).toMatchObject({ here: 1, expected: 3 });
  });

  it("who joined and has no connection for a moment is not missing", () => {
    expect(table_check(domains, [{ domain: "hh", joined: 1, here: 0 }]).missing.map((seat) => seat.domain)).toEqual(["bz"]);
  });

  it("people without a domain have a line of their own, only if there are any", () => {
    expect(table_check(domains, [{ domain: null, joined: 1, here: 1 }]).seats.at(-1)).toMatchObject({ domain: null, here: 1, missing: false });
    expect(table_check(domains, [{ domain: null, joined: 0, here: 0 }]).seats).toHaveLength(3);
  });
});
