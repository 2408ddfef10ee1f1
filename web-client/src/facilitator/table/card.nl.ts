// SPDX-License-Identifier: EUPL-1.2
/** What stands on a card that people get: in the language of the workshop. */
export default {
  welcome: "Schuif aan namens",
  scan: "Scan de QR met je telefoon,",
  or_go_to: "of ga naar",
  and_type: "en typ",
};
