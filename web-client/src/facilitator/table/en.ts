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
    count: (n) => (n === 1 ? "1 card" : `${n} cards`),
    print: "Print",
    back: "Back",
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
