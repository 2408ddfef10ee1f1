// SPDX-License-Identifier: EUPL-1.2
export default {
  pick_one: "Kies er één",
  pick_several: (most: number) => `Kies er hoogstens ${most}`,
  full: (most: number) => `Je hebt er ${most}. Haal er een weg om te wisselen.`,
  send: "Verstuur",
  send_change: "Verstuur wijziging",
  changeable: "Je kunt je antwoord wijzigen tot dit sluit.",
};
