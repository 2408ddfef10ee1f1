// SPDX-License-Identifier: EUPL-1.2
export default {
  lead_all: "Tik aan op volgorde: eerst wat bovenaan hoort.",
  lead_top: (places: number) => `Kies je ${places} belangrijkste: tik aan op volgorde.`,
  order: "Jouw volgorde",
  rest: "Nog te kiezen",
  rest_top: "De rest",
  place: (text: string, place: number) => `Zet ‘${text}’ op plaats ${place}`,
  up: (text: string) => `Zet ‘${text}’ hoger`,
  down: (text: string) => `Zet ‘${text}’ lager`,
  remove: (text: string) => `Haal ‘${text}’ uit je volgorde`,
  now_at: (text: string, place: number) => `‘${text}’ staat nu op plaats ${place}`,
  taken_out: (text: string) => `‘${text}’ is uit je volgorde`,
  left: (n: number) => (n === 1 ? "Nog 1 plaats te vullen" : `Nog ${n} plaatsen te vullen`),
  left_changed: "Je vorige volgorde telt tot alle plaatsen weer gevuld zijn.",
  changeable: "Je kunt je volgorde wijzigen tot dit sluit.",
};
