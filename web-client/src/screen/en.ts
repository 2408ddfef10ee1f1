// SPDX-License-Identifier: EUPL-1.2
import type nl from "./nl";

export default {
  page: "Screen",
  scan: "Scan the QR code",
  or_go_to: "or go to",
  and_type: "and type the code",
  qr: "QR code to take part",
  here: (n) => (n === 1 ? "1 participant" : `${n} participants`),
  welcome: "Welcome",
  locked: "The door is closed: who is in takes part.",
  own_pace: (activities) => (activities === 1 ? "1 activity is on your phone, to do at your own pace" : `${activities} activities are on your phone, to do at your own pace`),
  finished: (n, people) => `${n} of ${people} ${people === 1 ? "has" : "have"} done all of it`,
  soon: "We are about to begin",
  answer_now: "Answer now on your phone",
  answered: (n) => (n === 1 ? "1 answer" : `${n} answers`),
  abstained: (n) => (n === 1 ? "1 abstains" : `${n} abstain`),
  closed: "Closed",
  unknown_kind: "This activity is on the phones.",
  rehearsal: "Rehearsal: these people are made up",
  connecting: "Connecting…",
  reconnected: "Connection restored",
  frozen: "Frozen",
  out_of_black: "Back to the screen",
  no_link: "Open the screen with the link from ‘Share’ on the facilitator's page.",
  keys: {
    heading: "Keys",
    on: "Keys on",
    list: { full: "Full screen", black: "Dark screen; any key brings it back", freeze: "Freeze the picture, or let it follow again", scheme: "Light or dark", qr: "Large QR code", parts: "Part of a domain map", help: "This list" },
  },
} satisfies typeof nl as typeof nl;
