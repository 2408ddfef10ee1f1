// SPDX-License-Identifier: EUPL-1.2
import type { Domain, Language } from "@protocol/common";
import type { CardView } from "@protocol/kinds/ambitions";
import { aspects as room_aspects, domain_map, domains as room_domains, tally as room_tally } from "./room_data";
import { measured, measuring } from "./measure_data";
import { named, phone_view, said } from "./quiz";
import { texts as texts_of } from "./texts";
import { told } from "./told";
import type { OwnContribution } from "@protocol/messages";
import type { ParticipantWorkshop, VisibleActivity } from "@protocol/workshop";

/** What a phone is told when it says hello. */
export type Scene = { workshop: ParticipantWorkshop; views: Record<string, Record<string, unknown>>; domain: string | null; contributions: OwnContribution[]; /** Whatever is put is refused; or the connection goes, for now or for good. */ then?: "refuses" | "lost" | "ended" };

const dutch = ["Burgerzaken en registratie", "Huisvesting en wonen", "Zorg en welzijn", "Openbare orde en veiligheid", "Handhaving", "Communicatie", "Economische zaken"];
const english = ["Civil affairs and registration", "Housing", "Care and welfare", "Public order and safety", "Enforcement", "Communication", "Economic affairs"];

export const domains = (language: Language): Domain[] => (language === "nl" ? dutch : english).map((name, at) => ({ id: `d${at}`, name, expected: 2 }));

const activity = (id: string, kind: string, title: string, more: Partial<VisibleActivity> = {}): VisibleActivity =>
  ({ id, kind, title, instruction: "", state: "open", round: 1, may_abstain: true, results_shown: false, ...more });

function workshop(language: Language, activities: VisibleActivity[], shown: string | null, more: Partial<ParticipantWorkshop> = {}): ParticipantWorkshop {
  return {
    id: "w1",
    description: { title: language === "nl" ? "Beleid in een dag: arbeidsmigranten" : "Policy in a day: migrant workers", municipality: "Gouda", language, anonymous: true, min_group: 3 },
    domains: domains(language), activities, shown, timer: null, now: Date.now(), ...more,
  };
}

const options = (language: Language) => (language === "nl"
  ? ["Ja, en we houden ons eraan", "Ja, maar bijna niemand kent ze", "Nee, we doen het per geval", "Dat weet ik niet"]
  : ["Yes, and we keep to them", "Yes, but hardly anybody knows them", "No, we decide case by case", "I do not know"]
).map((text, key) => ({ key, text }));

const tally = { answers: 13, counts: [3, 6, 2, 2], correct: null, split: null };

const texts = [
  "Binnen een jaar weten we waar alle arbeidsmigranten wonen", "Iedereen staat binnen vijf dagen ingeschreven in de BRP", "Eén loket voor wie hier komt werken",
  "Regionale afspraken over huisvesting, zodat het probleem niet verschuift", "Arbeidsmigrantenhuisvestingsvergunningverleningsprocedure in vier weken", "Controles samen met omgevingsdienst en politie",
];
const cards = (count: number): CardView[] => Array.from({ length: count }, (_, at) => ({
  id: `c${at}`, text: texts[at % texts.length] ?? "", term: at % 2 ? "long" : "short", level: at % 3 ? "local" : "regional",
  carried_by: at % 4 === 3 ? null : `d${at % 7}`, needs: [`d${(at + 1) % 7}`], dots: (at * 7) % 9, merged: at === 1 ? [{ id: "m1", text: "Inschrijven aan de deur" }] : [],
}));

const aspects = (language: Language) => (language === "nl"
  ? ["Huisvesting", "Registratie en inschrijving", "Gezondheid en zorg", "Werk en uitzendbureaus", "Uitbuiting en mensenhandel"]
  : ["Housing", "Registration", "Health and care", "Work and agencies", "Exploitation"]
).map((text, at) => ({ id: `a${at}`, text }));

const cell = (aspect: number, touched: number): OwnContribution => ({
  activity: "a3", round: 1, id: `cell-a${aspect}`, payload: { type: "cell", aspect: `a${aspect}`, touched, doing: "We controleren elke maand twee adressen.", obstacles: "", unknown: "" },
});

const question = (language: Language) => (language === "nl" ? "Hebben we heldere regels voor het huisvesten van arbeidsmigranten?" : "Do we have clear rules for housing migrant workers?");
const ambition = (language: Language) => (language === "nl" ? "Wat is jouw ambitie?" : "What is your ambition?");
const map = (language: Language) => (language === "nl" ? "Waar raakt dit ons?" : "Where does this touch us?");

const long_question = "Hoe maken we de huisvestingsvergunningverleningsprocedures voor meervoudigepersoonshuishoudens begrijpelijk voor iedereen die hier komt wonen en werken?";
const long_options = ["Arbeidsmigrantenhuisvestingsvergunningverleningsprocedurevereenvoudiging", "Met meervoudigepersoonshuishoudenregistratieverplichtingen", "Zoals het nu gaat: ieder vakgebied voor zich, en soms bellen we elkaar als het echt niet anders kan"].map((text, key) => ({ key, text }));

const map_results = (l: Language): Scene => {
  const all = room_domains(l, "13");
  const scene = { ...workshop(l, [activity("a3", "domain-map", map(l), { results_shown: true })], "a3"), domains: all };
  const aspects = room_aspects(l, "13");
  return { workshop: scene, views: { a3: { aspects, on_behalf: true, map: domain_map(13, l, "13", all) } }, domain: "d1", contributions: [] };
};

const own_card = (id: string, text: string): OwnContribution => ({ activity: "a2", round: 1, id, payload: { type: "card", text, term: "short", level: "regional", carried_by: "d1", needs: ["d0", "d4"] } });

/** A kind that measures: asked, answered, asked in long words, closed with results. */
function measure(kind: string, state: string, size: "13" | "long"): [string, (language: Language) => Scene] {
  const shown = state.startsWith("results");
  return [[kind, state].filter(Boolean).join("_"), (language) => {
    const all = room_domains(language, size);
    const { title, question, results, said } = measured(kind, { language, size, many: false, all })!;
    return {
      workshop: { ...workshop(language, [activity("a1", kind, title, shown ? { state: "closed", results_shown: true } : {})], "a1"), domains: all }, views: { a1: { ...question, results: shown ? results : null } }, domain: "d1",
      contributions: state === "said" ? [{ activity: "a1", round: 1, id: "answer", payload: said }] : [],
    };
  }];
}
const of_texts = (l: Language, kind: string, view: Record<string, unknown>, contributions: Omit<OwnContribution, "activity" | "round">[] = [], more: Partial<VisibleActivity> = {}): Scene => ({
  workshop: workshop(l, [activity("a4", kind, texts_of[kind]?.title[l] ?? kind, more)], "a4"), views: { a4: view }, domain: "d1", contributions: contributions.map((one) => ({ activity: "a4", round: 1, ...one })),
});
function of_telling(l: Language, kind: string, size: "13" | "long", more: Partial<VisibleActivity> = {}, left_ms = 0): Scene {
  const { notes: _notes, ...view } = told[kind]!.view(size, l);
  const timer = left_ms > 0 ? { activity: "a5", ends_at: Date.now() + left_ms, seconds: 900, closes: true } : null;
  return { workshop: workshop(l, [activity("a5", kind, told[kind]!.title[l], { tells: true, may_abstain: false, ...more })], "a5", { timer }), views: { a5: view }, domain: "d1", contributions: [] };
}
const results_of = (kind: string, l: Language) => texts_of[kind]?.view("13", l)["results"];
const own_texts = [{ id: "text-1", payload: { text: texts[3] } }, { id: "text-2", payload: { text: texts[4] } }];
const own_asked = [{ id: "q2", payload: { type: "question", text: "Hoe weten we of het werkt?", label: null } }, { id: "vote-q1", payload: { type: "vote", question: "q1", value: "up" } }];
const board_of = (l: Language, kind = "board") => ({ max_cards: 5, ...texts_of[kind]?.view("13", l) });
const own_hung = [{ id: "k1", payload: { type: "card", text: "We weten niet wie hier woont", place: { type: "in_column", column: "c1" } } }, { id: "ready", payload: { type: "ready" } }, { id: "dots-k2", payload: { type: "support", card: "k2", dots: 2 } }];
const quiz = (l: Language, view: Record<string, unknown>, contributions: Omit<OwnContribution, "activity" | "round">[] = [], more: Partial<VisibleActivity> = {}): Scene => ({
  workshop: workshop(l, [activity("a4", "quiz", l === "nl" ? "Wie weet het?" : "Who knows?", { may_abstain: false, results_shown: true, ...more })], "a4"), views: { a4: view }, domain: "d1", contributions: contributions.map((one) => ({ activity: "a4", round: 1, ...one })),
});
const own_words = [{ id: "word-1", payload: { word: "samenwerken" } }, { id: "word-2", payload: { word: "arbeidsmigrantenhuisvestingsvergunningen" } }];

export const scenes: Record<string, (language: Language) => Scene> = {
  domain: (l) => ({ workshop: workshop(l, [], null), views: {}, domain: null, contributions: [] }),
  waiting: (l) => ({ workshop: workshop(l, [], null), views: {}, domain: "d1", contributions: [] }),
  soon: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l), { state: "waiting" })], "a1"), views: { a1: { options: options(l), max_picks: 1, results: null } }, domain: "d1", contributions: [] }),
  choice: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l))], "a1", { timer: { activity: "a1", ends_at: Date.now() + 83_000, seconds: 90, closes: true } }), views: { a1: { options: options(l), max_picks: 1, results: null } }, domain: "d1", contributions: [] }),
  choice_saved: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l))], "a1"), views: { a1: { options: options(l), max_picks: 1, results: null } }, domain: "d1", contributions: [{ activity: "a1", round: 1, id: "answer", payload: { options: [1] } }] }),
  choice_live: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l), { results_shown: true })], "a1"), views: { a1: { options: options(l), max_picks: 1, results: tally } }, domain: "d1", contributions: [{ activity: "a1", round: 1, id: "answer", payload: { options: [1] } }] }),
  choice_several: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l), { instruction: "Denk aan de laatste maanden." }), activity("a9", "choice", "Nog een")], "a1"), views: { a1: { options: options(l), max_picks: 2, results: null } }, domain: "d1", contributions: [] }),
  choice_closed: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l), { state: "closed" })], "a1"), views: { a1: { options: options(l), max_picks: 1, results: null } }, domain: "d1", contributions: [{ activity: "a1", round: 1, id: "answer", payload: { options: [1] } }] }),
  choice_results: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l), { state: "closed", results_shown: true })], "a1"), views: { a1: { options: options(l), max_picks: 1, results: tally } }, domain: "d1", contributions: [] }),
  ambitions_empty: (l) => ({ workshop: workshop(l, [activity("a2", "ambitions", ambition(l))], "a2"), views: { a2: { dots: 5, max_cards: 5, board: null } }, domain: "d1", contributions: [] }),
  ambitions_own: (l) => ({ workshop: workshop(l, [activity("a2", "ambitions", ambition(l))], "a2"), views: { a2: { dots: 5, max_cards: 5, board: null } }, domain: "d1", contributions: [own_card("c0", texts[0] ?? ""), own_card("c4", texts[4] ?? "")] }),
  ambitions_board: (l) => ({ workshop: workshop(l, [activity("a2", "ambitions", ambition(l), { results_shown: true })], "a2"), views: { a2: { dots: 5, max_cards: 5, board: { cards: cards(6), domains: [] } } }, domain: "d1", contributions: [own_card("c0", texts[0] ?? ""), { activity: "a2", round: 1, id: "dots-c1", payload: { type: "support", card: "c1", dots: 2 } }] }),
  map_start: (l) => ({ workshop: workshop(l, [activity("a3", "domain-map", map(l))], "a3"), views: { a3: { aspects: aspects(l), on_behalf: true, map: null } }, domain: "d1", contributions: [] }),
  map_half: (l) => ({ workshop: workshop(l, [activity("a3", "domain-map", map(l))], "a3"), views: { a3: { aspects: aspects(l), on_behalf: true, map: null } }, domain: "d1", contributions: [cell(0, 3), cell(1, 1)] }),
  map_needs: (l) => ({ workshop: workshop(l, [activity("a3", "domain-map", map(l))], "a3"), views: { a3: { aspects: aspects(l), on_behalf: true, map: null } }, domain: "d1", contributions: [0, 1, 2, 3, 4].map((at) => cell(at, at % 4)) }),
  map_done: (l) => ({ workshop: workshop(l, [activity("a3", "domain-map", map(l))], "a3"), views: { a3: { aspects: aspects(l), on_behalf: false, map: null } }, domain: "d1", contributions: [...[0, 1, 2, 4].map((at) => cell(at, at % 4)), cell(3, 2), { activity: "a3", round: 1, id: "need-d0", payload: { type: "need", domain: "d0", met: "partly" } }] }),
  map_results,
  choice_long: (l) => ({ workshop: { ...workshop(l, [activity("a1", "choice", long_question, { instruction: "Denk aan de huisvestingsvergunningverleningsprocedure, en aan wie hem nu aanvraagt." })], "a1"), domains: room_domains(l, "long") }, views: { a1: { options: long_options, max_picks: 1, results: null } }, domain: "d1", contributions: [] }),
  choice_split: (l) => {
    const all = room_domains(l, "13");
    return { workshop: { ...workshop(l, [activity("a1", "choice", question(l), { state: "closed", results_shown: true })], "a1"), domains: all }, views: { a1: { options: options(l), max_picks: 1, results: room_tally(30, 4, all, true, [1]) } }, domain: "d1", contributions: [{ activity: "a1", round: 1, id: "answer", payload: { options: [1] } }] };
  },
  domain_long: (l) => ({ workshop: { ...workshop(l, [], null), domains: room_domains("nl", "long") }, views: {}, domain: null, contributions: [] }),
  words_empty: (l) => of_texts(l, "words", { max_words: 3, results: null }),
  words_own: (l) => of_texts(l, "words", { max_words: 3, results: null }, own_words),
  words_live: (l) => of_texts(l, "words", { max_words: 2, results: results_of("words", l) }, own_words, { results_shown: true }),
  open_empty: (l) => of_texts(l, "open", { max_texts: 3, max_length: 200, moderation: "before", results: null }),
  open_own: (l) => of_texts(l, "open", { max_texts: 3, max_length: 200, moderation: "after", results: null }, own_texts),
  open_live: (l) => of_texts(l, "open", { max_texts: 2, max_length: 200, moderation: "after", results: results_of("open", l) }, own_texts, { results_shown: true }),
  questions_empty: (l) => of_texts(l, "questions", { labels: [], max_questions: 10, moderation: "before", downvotes: false, results: null }),
  questions_live: (l) => of_texts(l, "questions", { labels: [{ id: "geld", text: "Geld" }, { id: "regels", text: "Regels en registratie" }], max_questions: 10, moderation: "after", downvotes: true, results: results_of("questions", l) }, own_asked, { results_shown: true }),
  board_empty: (l) => of_texts(l, "board", { ...board_of(l), concealed: true, board: null }),
  board_own: (l) => of_texts(l, "board", { ...board_of(l), board: null }, own_hung),
  board_live: (l) => of_texts(l, "board", board_of(l), own_hung, { results_shown: true }),
  board_axes: (l) => of_texts(l, "board", { ...board_of(l, "axes"), board: null }),
  slide: (l) => of_telling(l, "slide", "13"),
  slide_long: (l) => of_telling(l, "slide", "long"),
  pause: (l) => of_telling(l, "pause", "13", {}, 754_000),
  pause_over: (l) => of_telling(l, "pause", "long", { state: "closed" }),
  quiz_lobby: (l) => quiz(l, phone_view("lobby", l)),
  quiz_named: (l) => quiz(l, phone_view("lobby", l), [named, { id: "pace", payload: { type: "pace", percent: 150 } }]),
  quiz_ready: (l) => quiz(l, phone_view("asking", l, "13", 600_000), [named]),
  quiz_asking: (l) => quiz(l, phone_view("asking", l), [named]),
  quiz_long: (l) => quiz(l, phone_view("asking", l, "long"), [named]),
  quiz_answered: (l) => quiz(l, phone_view("asking", l), [named, said(1)]),
  quiz_late: (l) => quiz(l, phone_view("asking", l, "13", -60_000), [named]),
  quiz_right: (l) => quiz(l, phone_view("revealed", l), [named, said(1)]),
  quiz_wrong: (l) => quiz(l, phone_view("revealed", l), [named, said(2)]),
  quiz_nameless: (l) => quiz(l, phone_view("revealed", l, "300"), []),
  quiz_standings: (l) => quiz(l, phone_view("standings", l, "long"), [named, said(1)]),
  quiz_podium: (l) => quiz(l, phone_view("podium", l), [named, said(1)], { state: "closed" }),
  lost: (l) => ({ ...scenes["choice_saved"]!(l), then: "lost" }),
  refused: (l) => ({ ...scenes["choice"]!(l), then: "refuses" }),
  ended: (l) => ({ ...scenes["choice"]!(l), then: "ended" }),
  list: (l) => ({ workshop: workshop(l, [activity("a1", "choice", question(l)), activity("a2", "ambitions", ambition(l)), activity("a3", "domain-map", map(l))], null), views: {}, domain: "d1", contributions: [own_card("c0", texts[0] ?? "")] }),
  ...Object.fromEntries(measuring.flatMap((kind) => [measure(kind, "", "13"), measure(kind, "said", "13"), measure(kind, "long", "long"), measure(kind, "results", "13"), measure(kind, "results_long", "long")])),
};
