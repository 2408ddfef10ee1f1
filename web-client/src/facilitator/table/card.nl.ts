// SPDX-License-Identifier: EUPL-1.2
/** What stands on a card that people get: in the language of the workshop. */
export default {
  welcome: "Schuif aan namens",
  own: "Jouw eigen plek, namens",
  seat: (n: number) => `Plek ${n}`,
  scan_own: "Scan de QR met je telefoon. Deze plek is voor één persoon.",
  scan: "Scan de QR met je telefoon,",
  or_go_to: "of ga naar",
  and_type: "en typ",
};
