// SPDX-License-Identifier: EUPL-1.2
import { beforeEach, expect, test } from "vitest";
import { change_seat, keep_seats, next_seat, read_seats } from "./seats";

beforeEach(() => localStorage.clear());

test("a shared device begins with one person, and after the last comes somebody new [J5]", () => {
  const one = read_seats("12345678");
  expect(one).toMatchObject({ at: 0, seats: [{ without_domain: false }] });
  const two = next_seat(one);
  expect(two.at).toBe(1);
  expect(two.seats[0]).toEqual(one.seats[0]);
  expect(new Set(two.seats.flatMap((seat) => [seat.device, seat.client])).size).toBe(4);
});

test("who comes round again is who they were [J5]", () => {
  const two = next_seat(read_seats("12345678"));
  expect(next_seat({ ...two, at: 0 })).toEqual(two);
});

test("a reload keeps everybody, in this workshop alone [J2]", () => {
  const two = next_seat(read_seats("12345678"));
  keep_seats("12345678", two);
  expect(read_seats("12345678")).toEqual(two);
  expect(read_seats("87654321").seats).toHaveLength(1);
});

test("only who has the device is changed", () => {
  const two = next_seat(read_seats("12345678"));
  expect(change_seat(two, { without_domain: true }).seats.map((seat) => seat.without_domain)).toEqual([false, true]);
});
