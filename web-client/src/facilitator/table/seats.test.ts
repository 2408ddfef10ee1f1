// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from "vitest";
import { as_lines, first_plan, plan_of, qr_for_seat, seat_cards, with_seats } from "./seats";

const domains = [{ id: "bz", name: "Burgerzaken", expected: 2 }, { id: "ez", name: "Economische zaken", expected: 0 }, { id: "hh", name: "Handhaving", expected: 9999 }];
const view = { domains: [{ domain: "ez", seats: 1, taken: [] }, { domain: "bz", seats: 2, taken: [2] }], only: true };

test("to begin with there is a seat for each person that is expected, and one where that is not known", () => {
  expect(first_plan(domains)).toEqual({ domains: [{ domain: "bz", seats: 2 }, { domain: "ez", seats: 1 }, { domain: "hh", seats: 50 }], only: false });
});

test("there are never more seats than a workshop has [B1]", () => {
  const full = with_seats({ domains: [{ domain: "bz", seats: 499 }], only: false }, "ez", 7);
  expect(full.domains).toEqual([{ domain: "bz", seats: 499 }, { domain: "ez", seats: 1 }]);
  expect(with_seats(full, "hh", 5).domains).toHaveLength(2);
  const many = Array.from({ length: 64 }, (_, at) => ({ id: `d${at}`, name: "", expected: 99 }));
  expect(first_plan(many).domains.reduce((sum, one) => sum + one.seats, 0)).toBe(500);
});

test("the seats of a domain are changed in their place, and gone at none", () => {
  const plan = plan_of(view);
  expect(with_seats(plan, "ez", 4)).toEqual({ domains: [{ domain: "ez", seats: 4 }, { domain: "bz", seats: 2 }], only: true });
  expect(with_seats(plan, "ez", 0)).toEqual({ domains: [{ domain: "bz", seats: 2 }], only: true });
  expect(plan_of(undefined)).toEqual({ domains: [], only: false });
});

test("each seat has a card, in the order of the workshop, taken or not", () => {
  expect(seat_cards(domains, view).map(({ domain, number }) => `${domain.id} ${number}`)).toEqual(["bz 1", "bz 2", "ez 1"]);
  expect(seat_cards(domains, undefined)).toEqual([]);
});

test("the address of its QR code tells which seat it is, and not what takes it [S5]", () => {
  expect(qr_for_seat("w7", { domain: domains[0]!, number: 2 })).toBe("/api/v1/workshops/w7/seats/bz.2/qr.svg");
});

test("links to send say whose they are", () => {
  expect(as_lines(domains, [{ domain: "bz", number: 1, taken: false, link: "https://t/1#s=a" }, { domain: "ez", number: 1, taken: true, link: "https://t/1#s=b" }]))
    .toBe("Burgerzaken 1: https://t/1#s=a\nEconomische zaken 1: https://t/1#s=b");
});
