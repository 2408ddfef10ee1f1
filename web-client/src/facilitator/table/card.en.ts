// SPDX-License-Identifier: EUPL-1.2
import type nl from "./card.nl";

export default {
  welcome: "Take your seat for",
  own: "A seat of your own, for",
  seat: (n) => `Seat ${n}`,
  scan_own: "Scan the QR with your phone. This seat is for one person.",
  scan: "Scan the QR with your phone,",
  or_go_to: "or go to",
  and_type: "and type",
} satisfies typeof nl;
