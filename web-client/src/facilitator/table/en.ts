// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  colors: {
    of: (name) => `Colour of ‘${name}’`,
    none: "No colour",
    names: ["Blue", "Orange", "Green", "Pink", "Light blue", "Red", "Yellow", "Grey"],
  },
  links: {
    heading: "For each domain",
    hint: "Whoever opens such a link or scans the QR sits at the table for that domain at once.",
    link: (name) => `Link for ${name}`,
    copy: (name) => `Copy the link for ${name}`,
    qr: (name) => `QR code for ${name}`,
    cards: "Print cards",
  },
  cards: {
    heading: "Cards to print",
    each: "One card for each person expected",
    own: "With a seat of one’s own on each card",
    count: (n) => (n === 1 ? "1 card" : `${n} cards`),
    print: "Print",
    back: "Back",
  },
  seats: {
    heading: "A seat of one’s own",
    hint: "Each card is then good for one person: whoever scans it first has the seat. You see which seats are taken, not by whom.",
    make: "Make seats of one’s own",
    of: (name) => `Number of seats of ‘${name}’`,
    taken: (taken, seats) => `${taken} of ${seats} taken`,
    free: (n) => `Free seat ${n}`,
    free_which: (name, n) => `Free seat ${n} of ‘${name}’`,
    freed: (name, n) => `Seat ${n} of ‘${name}’ is free again.`,
    only: "Only with a seat",
    only_hint: "The code alone is not enough then. Whoever is in stays in.",
    links: "Links to send",
    links_hint: "Each link is good for one person. Send it only to who is to sit there.",
  },
  missing: (names) => `Nobody at the table yet from ${names}.`,
  typing: (n) => (n === 1 ? "1 is still typing" : `${n} are still typing`),
  ready: {
    label: "Ready by domain",
    of: (ready, here) => `${ready} of ${here}`,
    other: "Other",
    all: "all ready",
  },
} satisfies typeof nl;
