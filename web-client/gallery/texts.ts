// SPDX-License-Identifier: EUPL-1.2
// What the kinds of texts look like: the facilitator's view, from which the others follow, for any number of people.
import type { Language, Opaque } from "@protocol/common";
import type { CardView as BoardCard, FacilitatorView as BoardView } from "@protocol/kinds/board";
import type { Card, FacilitatorView as OpenView } from "@protocol/kinds/open";
import type { FacilitatorView as QuestionsView, QuestionView } from "@protocol/kinds/questions";
import type { FacilitatorView as WordsView, ListedWord } from "@protocol/kinds/words";
import { quiz } from "./quiz";
import { people_of, type Size } from "./room_data";

export type TextScene = { /** Where it is not the name. */ kind?: string; title: Record<Language, string>; settings: Opaque; view: (size: Size, language: Language) => Opaque };

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
  return { max_words: 3, answers: Math.round(people * 0.85), results: { words: list, more: people > 100 ? 190 : 0 }, hidden: people > 3 ? [{ text: "sukkels", count: 2 }] : [] } satisfies WordsView;
}

const said = [
  "Eén loket waar je alles in een keer regelt", "We weten niet wie hier woont", "Vaker samen op pad met de BRP en toezicht", "Afspraken met de uitzendbureaus\nen die ook controleren", "Meer tijd", "De buurt horen", "Huisartsen zitten vol",
  "Iemand die beslist als twee afdelingen het niet eens zijn", "Goede tolken, ook in het weekend", "Kinderen die niet naar school gaan",
];
const long_said = "Een huisvestingsvergunningverleningsprocedure die voor meervoudigepersoonshuishoudens niet langer duurt dan vier weken, en waarbij iemand ons belt als er een stuk ontbreekt in plaats van een brief te sturen.";

function open(size: Size): Opaque {
  const people = people_of[size];
  const amount = people === 0 ? 0 : people <= 3 ? 3 : people <= 13 ? 12 : 160;
  const all: Card[] = Array.from({ length: amount }, (_, at) => ({
    text: size === "long" && at % 3 === 0 ? `${at + 1}. ${long_said}` : at < said.length ? said[at]! : `${said[at % said.length]} (${at})`, count: at % 5 === 1 ? 3 : 1,
    heading: size === "13" ? ["", "Registratie", "Samen controleren"][at % 3]! : "",
  }));
  const waiting = people > 3 ? said.slice(4, 7).map((text) => ({ text: `${text}?`, count: 1, heading: "" })) : [];
  return { max_texts: 3, max_length: 200, answers: Math.round(people * 0.85), moderation: "before", results: { cards: all, more: people > 100 ? 75 : 0, spotlight: null }, waiting: { cards: waiting, more: people > 100 ? 31 : 0 }, hidden: people > 3 ? [{ text: "Boe", count: 2, heading: "" }] : [] } satisfies OpenView;
}

const lit = (size: Size): Opaque => {
  const view = open(size) as OpenView;
  return { ...view, results: { ...view.results, spotlight: view.results.cards[0] ?? null } } satisfies OpenView;
};

const asked = ["Wie beslist hierover, en wanneer?", "Betalen de werkgevers mee?", "Hoe weten we of het werkt?", "Wat doen onze buurgemeenten?", "Mag de BRP deze gegevens delen met zorg en toezicht?", "Waarom is er geen nachtopvang?", "Komt er meer capaciteit bij handhaving?", "Wie praat er met de uitzendbureaus?", "Wanneer horen de bewoners iets?", "Kan dit niet eenvoudiger?"];

function questions(size: Size): Opaque {
  const people = people_of[size];
  const amount = people === 0 ? 0 : people <= 3 ? 2 : people <= 13 ? 10 : 150;
  const all: QuestionView[] = Array.from({ length: amount }, (_, at) => ({
    id: `q${at}`, text: size === "long" && at % 3 === 0 ? long_said : at < asked.length ? asked[at]! : `${asked[at % asked.length]} (${at})`, label: at % 3 === 0 ? "geld" : at % 3 === 1 ? "regels" : null,
    up: Math.round((people * ((at * 7) % 10)) / 14), down: Math.round((people * ((at * 3) % 5)) / 16), answered: at % 5 === 4, merged: at === 1 ? [{ id: "m1", text: "Wie betaalt dit eigenlijk?" }] : [],
  }));
  const labels = [{ id: "geld", text: "Geld" }, { id: "regels", text: "Regels en registratie" }];
  return {
    labels, max_questions: 10, moderation: "before", downvotes: size === "300", answers: Math.round(people * 0.85), results: { questions: all, total: all.length + (people > 100 ? 1850 : 0), answered: 3, spotlight: null },
    waiting: { questions: people > 3 ? all.slice(0, 2).map((one) => ({ ...one, id: `w${one.id}` })) : [], more: 0 }, archived: people > 3 ? all.slice(3, 4).map((one) => ({ ...one, id: "a1" })) : [], hidden: [],
  } satisfies QuestionsView;
}

const columns = ["Wat weten we", "Wat weten we niet", "Wat is niet geregeld", "Lokaal of regionaal"].map((text, at) => ({ id: `c${at}`, text }));
const axes = { x: { text: "Moeite", low: "Weinig moeite", high: "Veel moeite" }, y: { text: "Effect", low: "Klein effect", high: "Groot effect" } };

function board(size: Size, on_axes = false): Opaque {
  const people = people_of[size];
  const amount = people === 0 ? 0 : people <= 3 ? 4 : people <= 13 ? 14 : 200;
  const cards: BoardCard[] = Array.from({ length: amount }, (_, at) => ({
    id: `k${at}`, text: size === "long" && at % 3 === 0 ? long_said : said[at % said.length]!, place: on_axes ? { type: "at_point", x: (at * 37) % 101, y: (at * 61 + 20) % 101 } : { type: "in_column", column: `c${(at * 5) % 4}` },
    domain: at % 4 === 3 ? null : `d${at % 5}`, dots: (at * 7) % 6, merged: at === 2 ? [{ id: "m1", text: "Samen op pad" }] : [],
  }));
  return {
    columns: on_axes ? [] : columns, axes: on_axes ? axes : null, dots: 3, max_cards: 5, by_domain: size === "13", concealed: size === "3", answers: Math.round(people * 0.85),
    board: { cards, concealed: size === "3" ? 4 : 0, focus: null, ready: Math.round(people * 0.6) }, hidden: people > 3 ? cards.slice(0, 1).map((one) => ({ ...one, id: "h1" })) : [],
  } satisfies BoardView;
}

const focused = (): Opaque => {
  const view = board("13") as BoardView;
  return { ...view, board: { ...view.board, focus: "c1" } } satisfies BoardView;
};
const board_title = { nl: "Wat weten we, en wat niet?", en: "What do we know, and what not?" };
const board_settings = { columns, axes: null, dots: 3, max_cards: 5, concealed: true, by_domain: true };

export const texts: Record<string, TextScene> = {
  words: { title: { nl: "Waar denk je aan bij arbeidsmigranten?", en: "What comes to mind at migrant workers?" }, settings: { max_words: 3 }, view: words },
  open: { title: { nl: "Wat heb je morgen nodig?", en: "What do you need tomorrow?" }, settings: { max_texts: 3, max_length: 200, moderation: "before" }, view: open },
  questions: { title: { nl: "Vragen uit de zaal", en: "Questions from the room" }, settings: { labels: [{ id: "geld", text: "Geld" }], max_questions: 10, moderation: "before", downvotes: false }, view: questions },
  board: { title: board_title, settings: board_settings, view: (size) => board(size) },
  axes: { kind: "board", title: { nl: "Wat kost het, en wat brengt het?", en: "What does it cost, and what does it bring?" }, settings: { ...board_settings, columns: [], axes }, view: (size) => board(size, true) },
  focused: { kind: "board", title: board_title, settings: board_settings, view: focused },
  ...quiz,
  lit: { kind: "open", title: { nl: "Wat heb je morgen nodig?", en: "What do you need tomorrow?" }, settings: { max_texts: 3, max_length: 200, moderation: "before" }, view: lit },
};
