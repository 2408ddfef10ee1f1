// SPDX-License-Identifier: EUPL-1.2
export default {
  lead: (total: number) => `Verdeel ${total} punten`,
  more: (text: string) => `Meer voor ${text}`,
  less: (text: string) => `Minder voor ${text}`,
  points_for: (text: string) => `Punten voor ${text}`,
  left: (n: number) => (n === 1 ? "Nog 1 punt te verdelen" : `Nog ${n} punten te verdelen`),
  all_given: "Alle punten zijn verdeeld",
  send: "Verstuur",
  send_change: "Verstuur wijziging",
  changeable: "Je kunt je verdeling wijzigen tot dit sluit.",
};
