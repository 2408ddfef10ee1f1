// SPDX-License-Identifier: EUPL-1.2
// What the kinds of texts look like: the facilitator's view, from which the others follow, for any number of people.
import type { Language, Opaque } from "@protocol/common";
import type { FacilitatorView as WordsView, ListedWord } from "@protocol/kinds/words";
import { people_of, type Size } from "./room_data";

export type TextScene = { title: Record<Language, string>; settings: Opaque; view: (size: Size, language: Language) => Opaque };

const given = [
  "samenwerken", "wonen", "registratie", "vertrouwen", "leegstand", "uitbuiting", "regionaal", "handhaving", "gezondheid", "taal", "brp", "één loket", "uitzendbureaus", "overlast", "capaciteit", "data", "zicht", "menswaardig",
  "huisvesting", "veiligheid", "controle", "werkgevers", "kosten", "privacy", "buren", "zorgmijders", "kinderen", "onderwijs", "parkeren", "brandveiligheid", "mantelzorg", "keten", "omgevingswet", "bestuur", "raad", "draagvlak",
  "urgentie", "tijdgebrek", "communicatie", "pools", "roemeens", "huisarts", "verhuizen", "adres", "vergunning", "toezicht", "boetes", "kamerverhuur", "campings", "chalets", "seizoenswerk", "tuinbouw", "logistiek", "lonen", "contract", "rechten", "plichten", "briefadres", "dakloosheid", "perspectief", "respect", "gastvrij",
];
const long_words = ["arbeidsmigrantenhuisvestingsvergunningen", "meervoudigepersoonshuishoudens", "brandveiligheidsvoorschriften"];

function words(size: Size): Opaque {
  const people = people_of[size];
  const texts = size === "long" ? [...long_words, ...given] : given;
  const amount = people === 0 ? 0 : people <= 3 ? 7 : people <= 13 ? 24 : texts.length;
  const list: ListedWord[] = texts.slice(0, amount).map((text, at) => ({ text, count: Math.max(1, Math.round((people * 0.7) / (1 + at * 0.6))), merged: at === 1 ? ["woning", "woningen"] : [] }));
  return { answers: Math.round(people * 0.85), results: { words: list, more: people > 100 ? 190 : 0 }, hidden: people > 3 ? [{ text: "sukkels", count: 2 }] : [] } satisfies WordsView;
}

export const texts: Record<string, TextScene> = {
  words: { title: { nl: "Waar denk je aan bij arbeidsmigranten?", en: "What comes to mind at migrant workers?" }, settings: { max_words: 3 }, view: words },
};
