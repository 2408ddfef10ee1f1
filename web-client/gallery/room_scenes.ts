// SPDX-License-Identifier: EUPL-1.2
import type { ActivityState, Language, Opaque } from "@protocol/common";
import type { FacilitatorWorkshop, Responses, RunSheetActivity, ScreenWorkshop, Timer } from "@protocol/workshop";
import { initial, type LiveState } from "@/connection/state";
import { measured } from "./measure_data";
import { aspects, board, domain_map, domains, option_list, people_of, tally, type Size } from "./room_data";
import { texts as of_texts } from "./texts";
import { told } from "./told";

export type Asked = { language: Language; kind: string; size: string; state: string; many: boolean; correct: boolean; timer: boolean; day: string; hidden: boolean };
export type Room = { workshop: FacilitatorWorkshop; views: Record<string, Opaque> };

const minute = 60_000;
const texts = { ...of_texts, ...told };
const titles = {
  nl: ["Kennen we de regels voor uitzendbureaus?", "Wie wordt waardoor geraakt?", "Waar willen we naartoe?", "Wat doen we morgen als eerste?"],
  en: ["Do we know the rules for employment agencies?", "Who is touched by what?", "Where do we want to go?", "What do we do first tomorrow?"],
};
const instructions = {
  nl: ["Denk aan de regels voor huisvesting, registratie en toezicht.", "Vul in voor je eigen vakgebied.", "Schrijf je ambities op en geef je stippen aan wat het zwaarst weegt.", ""],
  en: ["Think of the rules for housing, registration and supervision.", "Fill in for your own field.", "Write your ambitions and give your dots to what matters most.", ""],
};

function responses_of(state: ActivityState, count: number): Responses {
  if (state === "waiting") return { answered: 0, abstained: 0, seen: 0, not_opened: 0, by_hand: 0, on_paper: 0 };
  const answered = Math.round(count * 0.85), abstained = Math.min(2, count - answered), seen = Math.min(1, count - answered - abstained);
  return { answered, abstained, seen, not_opened: count - answered - abstained - seen, by_hand: 0, on_paper: 0 };
}

export function room(asked: Asked): Room {
  const size = asked.size as Size;
  const count = people_of[size] ?? 13;
  const { language } = asked;
  const all = domains(language, size);
  const now = Date.now();
  const options = option_list(language, size, asked.many);
  const settings = [
    { options, max_picks: 1, correct: asked.correct ? [1] : [], split_by_domain: !asked.many }, { aspects: aspects(language, size), on_behalf: true },
    { dots: 3, max_cards: 5 }, { options: option_list(language, "13"), max_picks: 1, correct: [], split_by_domain: false },
  ];
  const last = measured(asked.kind, { language, size, many: asked.many, all });
  // A kind of texts, or one that measures, stands in for the last.
  const text = texts[asked.kind];
  const kinds = ["choice", "domain-map", "ambitions", text ? (text.kind ?? asked.kind) : (last?.kind ?? "choice")];
  const shown_at = asked.kind === "none" ? -1 : text ? 3 : kinds.indexOf(asked.kind);
  if (text ?? last) settings[3] = (text ?? last)!.settings as never;
  const programme: RunSheetActivity[] = titles[language].map((of_day, at) => {
    const title = at === 3 && text ? text.title[language] : of_day;
    const state: ActivityState = at < shown_at ? "closed" : at === shown_at ? (asked.state as ActivityState) : "waiting";
    const opened_at = asked.day === "before" || state === "waiting" ? null : now - (shown_at - at) * 28 * minute - 4 * minute;
    return {
      definition: { id: `a${at}`, kind: kinds[at]!, title: size === "long" && at === 0 ? "Hoe maken we de huisvestingsvergunningverleningsprocedures voor meervoudigepersoonshuishoudens begrijpelijk?" : at === 3 && last ? last.title : title, instruction: instructions[language][at]!, minutes: [5, 30, 30, 10][at]!, release: at === 0 ? "after_closing" : "live", settings: settings[at]! },
      state, round: 1, may_abstain: !["domain-map", "ambitions", "questions", "board", "quiz"].includes(kinds[at]!), results_shown: state === "closed" || (state === "open" && at !== 0), released: null, answers: state === "waiting" ? 0 : Math.round(count * 0.85), responses: responses_of(state, count), entries: [], opened_at, closed_at: state === "closed" ? opened_at! + [6, 27, 27, 10][at]! * minute : null,
      ...(told[kinds[at]!] ? { tells: true, answers: 0, responses: { ...responses_of("waiting", 0), seen: state === "waiting" ? 0 : Math.round(count * 0.85) } } : {}),
    };
  });
  const answered = Math.round(count * 0.85);
  const timer: Timer | null = asked.timer ? { activity: `a${shown_at}`, ends_at: now + 96_000, seconds: 180, closes: false } : null;
  const all_but_two = all.filter((_, at) => at !== 6 && at !== 3);
  return {
    workshop: {
      id: "w1", description: { title: language === "nl" ? "Beleid in een dag: arbeidsmigranten" : "Policy in a day: migrant workers", municipality: "Gouda", language, anonymous: true, min_group: 3 },
      domains: all, programme, shown: shown_at < 0 ? null : `a${shown_at}`, timer, now, code: "48205173", locked: false, results_hidden: asked.hidden, here: count, lost: 0, joined: count,
      attendance: all_but_two.map((domain, at) => ({ domain: domain.id, joined: Math.round(count / 6), here: Math.max(0, Math.round(count / 6) - (at === 1 ? 1 : 0)) })), undo: shown_at < 0 ? null : "open",
    },
    views: {
      a0: { options, max_picks: 1, answers: answered, results: tally(answered, options.length, all, !asked.many, asked.correct ? [1] : null) },
      a1: { aspects: aspects(language, size), on_behalf: true, answers: answered, map: domain_map(count, language, size, all) },
      a2: { dots: 3, max_cards: 5, answers: answered, board: board(count, language, all, size === "long"), hidden: count > 3 ? board(3, language, all, false).cards.slice(0, 1).map((card) => ({ ...card, id: "h1" })) : [] },
      a3: text ? text.view(size, language) : last ? { ...last.question, answers: answered, results: last.results } : { options: option_list(language, "13"), max_picks: 1, answers: 0, results: tally(0, 4, all, false, null) },
    },
  };
}

export function screen_of(workshop: FacilitatorWorkshop): ScreenWorkshop {
  const { programme, joined: _joined, lost: _lost, attendance: _attendance, undo: _undo, self_paced: _self_paced, rehearsal, ...rest } = workshop;
  const activities = programme.map(({ definition: { id, kind, title, instruction }, state, round, may_abstain, results_shown, tells }) => ({ id, kind, title, instruction, state, round, may_abstain, results_shown, ...(tells ? { tells } : {}) }));
  return { ...rest, ...(rehearsal ? { rehearsal: true } : {}), activities, responses: programme.find((line) => line.definition.id === rest.shown)?.responses ?? null };
}

/** The screen is told of no hidden cards, and of no results that are held back. */
export function screen_views(views: Record<string, Opaque>, hidden: boolean): Record<string, Opaque> {
  const held_back = hidden ? { results: null, board: null, map: null } : {};
  return Object.fromEntries(Object.entries(views).map(([id, { hidden: _hidden, waiting: _waiting, archived: _archived, notes: _notes, ...view }]) => [id, { ...view, ...held_back }]));
}

/** A connection that knows everything and agrees with whatever is asked. */
export function live_of<W extends { now: number }>(workshop: W, views: Record<string, Opaque>) {
  const state: LiveState<W> = { ...initial<W>(), link: "live", workshop, views };
  return { state, server_now: () => Date.now(), steer: async () => ({ ok: true as const }), find_everybody: () => {}, start: () => {}, stop: () => {} };
}

export function fake_api(language: Language): void {
  const answers: Record<string, unknown> = {
    "/api/v1/workshops": [
      { id: "w1", code: "48205173", title: "Beleid in een dag: arbeidsmigranten", municipality: "Gouda", region: "Midden-Holland", language: "nl", created: Date.UTC(2026, 10, 23), date: "2027-01-14", expected: 15, came: 13, archived: false, template: "beleid-in-een-dag-nl", rehearses: null },
      { id: "w2", code: "11112222", title: "Nulmeting energiearmoede", municipality: "Zaanstad", region: "", language: "nl", created: Date.UTC(2026, 9, 2), date: null, expected: null, came: null, archived: false, template: null, rehearses: null },
    ],
    "/api/v1/templates": [
      { key: "beleid-in-een-dag", title: language === "nl" ? "Beleid in een dag" : "Policy in a day", language, activities: 18, minutes: 450, about: language === "nl" ? "Een hele dag" : "A whole day", own: false }, { key: "nulmeting", title: language === "nl" ? "Nulmeting" : "Baseline", language, activities: 4, minutes: 30, about: "", own: false }, { key: "leeg", title: language === "nl" ? "Leeg" : "Blank", language, activities: 0, minutes: 0, about: "", own: false },
    ],
    "/api/v1/workshops/w1": { id: "w1", code: "48205173", join_link: "https://aantafel.gouda.example/48205173", screen_link: "https://aantafel.gouda.example/scherm/w1#Zk3", facilitator_link: "https://aantafel.gouda.example/begeleiding/w1#Qp9" },
  };
  window.fetch = async (address) => new Response(JSON.stringify(answers[String(address)] ?? null), { status: String(address) in answers ? 200 : 404 });
}
