// SPDX-License-Identifier: EUPL-1.2
// A quiz in each of its phases, for any number of people.
import type { Language, Opaque } from "@protocol/common";
import type { FacilitatorView, Payload, Phase, Question, Standing } from "@protocol/kinds/quiz";
import { numbers, people_of, type Size } from "./room_data";
import type { TextScene } from "./texts";

const asked = {
  nl: { text: "Wie schrijft arbeidsmigranten in die korter dan vier maanden blijven?", options: ["De gemeente, in de BRP", "Een RNI-loket", "Het uitzendbureau", "Niemand"], explanation: "Wie korter dan vier maanden blijft, gaat naar een van de RNI-loketten." },
  en: { text: "Who registers migrant workers who stay for less than four months?", options: ["The municipality, in the BRP", "An RNI desk", "The employment agency", "Nobody"], explanation: "Who stays for less than four months goes to one of the RNI desks." },
};
const long = { text: "Welke huisvestingsvergunningverleningsprocedure geldt voor meervoudigepersoonshuishoudens die door een uitzendbureau in een voormalig recreatiecomplex worden gehuisvest?", options: ["Arbeidsmigrantenhuisvestingsvergunningverleningsprocedurevereenvoudiging", "De meervoudigepersoonshuishoudenregistratieverplichting, en soms bellen we elkaar als het echt niet anders kan", "Geen van beide", "Brandveiligheidsvoorschriftencontrole", "Allebei", "Dat hangt van de omgevingsdienst af"], explanation: asked.nl.explanation };
const names = ["Snelle Jelle", "Tafel 3", "De ambtenaren", "BRP-koningin", "Team Wonen", "Zorgeloos", "Handhaaf!", "De Raad", "Kaasplankje", "Piet", "Mevrouw Bakker", "Regio Zuid", "Wim"];

function question(size: Size, language: Language): Question {
  const { text, options, explanation } = size === "long" ? long : asked[language];
  return { key: 0, text, options: options.map((option, key) => ({ key, text: option })), correct: [1], seconds: 20, explanation };
}

function view(phase: Phase, size: Size, language: Language, starts_at = Date.now() - 6_000): FacilitatorView {
  const people = people_of[size];
  const { correct, explanation, ...shown } = question(size, language);
  const draw = numbers(5);
  const counts = shown.options.map((_, at) => (at === 1 ? Math.ceil(people * 0.5) : Math.floor((people * 0.5) / (shown.options.length - 1))));
  const answered = counts.reduce((sum, count) => sum + count, 0);
  const top: Standing[] = names.slice(0, Math.min(10, people)).map((name, at) => ({ name: at === 4 ? null : size === "long" && at % 2 ? `${"W".repeat(19)}${at}` : name, number: at === 4 ? 1 : 0, points: 2710 - at * 137 - draw(40), place: at + 1, before: at + 1 + (at % 3 === 1 ? 2 : at % 3 === 2 ? -1 : 0) }));
  const lobby = phase === "lobby";
  return {
    questions: 5, speed: true, phase, question: lobby ? null : { ...shown, number: 3, extra_seconds: 0, starts_at }, answers: people, next: phase === "podium" ? null : { key: 1, text: asked[language].text }, last_at: lobby ? null : starts_at + 40_000, extra_time: people > 3 ? 2 : 0,
    hidden: people > 3 ? [{ name: "Sukkels", number: 1 }] : [],
    results: {
      players: people, names: Array.from({ length: Math.min(60, people) }, (_, at) => (at < names.length ? names[at]! : `${names[at % names.length]} ${at}`)), answered, bars: lobby ? null : { counts, correct, explanation }, solutions: lobby || phase === "asking" ? [] : [{ question: 0, correct }],
      ranks: lobby || phase === "asking" ? null : { players: people, top, ladder: [...top.map(({ points, place }) => ({ points, above: place - 1 })), { points: 1000, above: Math.round(people * 0.6) }, { points: 0, above: Math.round(people * 0.9) }] },
    },
  };
}

const settings = (language: Language): Opaque => ({ questions: [question("13", language), { ...question("13", language), key: 1, text: "" }], speed: true });
const scene = (phase: Phase, starts_in?: number): TextScene => ({
  kind: "quiz", title: { nl: "Wie weet het?", en: "Who knows?" }, settings: settings("nl"), view: (size, language) => view(phase, size, language, starts_in === undefined ? undefined : Date.now() + starts_in),
});

export const quiz: Record<string, TextScene> = {
  quiz_lobby: scene("lobby"), quiz_ready: scene("asking", 600_000), quiz_asking: scene("asking"), quiz_late: scene("asking", -30_000), quiz_revealed: scene("revealed"), quiz_standings: scene("standings"), quiz_podium: scene("podium"),
};

/** What phones are told: nothing while a question is asked. */
export function phone_view(phase: Phase, language: Language, size: Size = "13", starts_in = -6_000): Opaque {
  const { next: _next, last_at: _last, extra_time: _extra, hidden: _hidden, answers: _answers, ...all } = view(phase, size, language, Date.now() + starts_in);
  const { results } = all;
  return { ...all, results: { ...results, names: [], ...(phase === "asking" ? { answered: 0, bars: null } : {}) } };
}

export const said = (option: number): { id: string; payload: Payload } => ({ id: "answer-0", payload: { type: "answer", question: 0, option, elapsed_ms: 5_300, limit_ms: 20_000 } });
export const named = { id: "nickname", payload: { type: "nickname", name: "Tafel 3" } satisfies Payload };
