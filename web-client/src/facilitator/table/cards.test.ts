// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { cards_of, day_in_words, link_for } from "./cards";

const domains = [{ id: "bz", name: "Burgerzaken", expected: 2 }, { id: "ez", name: "Economische zaken", expected: 0 }, { id: "hh", name: "Handhaving", expected: 9999 }];

test("there is a card for each domain, or for each person that it expects", () => {
  expect(cards_of(domains, false).map(({ id }) => id)).toEqual(["bz", "ez", "hh"]);
  expect(cards_of(domains.slice(0, 2), true).map(({ id }) => id)).toEqual(["bz", "bz", "ez"]);
});

test("nobody prints ten thousand cards by mistake [B1]", () => {
  expect(cards_of(domains, true)).toHaveLength(2 + 1 + 50);
});

test("the link of a domain says nothing but its domain, which a phone reads from the fragment [J1]", () => {
  expect(link_for("https://tafel.example/12345678", "bz_1-x")).toBe("https://tafel.example/12345678#d=bz_1-x");
});

test("the day is written out in the language of the workshop", () => {
  expect(day_in_words("2027-01-14", "nl")).toBe("14 januari 2027");
  expect(day_in_words("2027-01-14", "en")).toBe("14 January 2027");
  expect(day_in_words(undefined, "nl")).toBe("");
});
