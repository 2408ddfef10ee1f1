// SPDX-License-Identifier: EUPL-1.2
// Which scenes look.mjs goes past: `name`, the gallery's address, the size of the device, what is clicked first, and how long (ms) until it is worth a picture.
const sizes = {
  phone: { width: 360, height: 740 },
  desk: { width: 1280, height: 800 },
  screen: { width: 1920, height: 1080 },
};
const kinds = ["choice", "ambitions", "domain-map", "words", "open", "questions", "board", "axes"];
const measuring = ["scale", "number", "points", "ranking", "grid"];
const telling = ["slide", "pause"];
const quiz = ["lobby", "ready", "asking", "revealed", "standings", "podium"].map((phase) => `quiz_${phase}`);
const people = ["empty", "3", "13", "300", "long"];
const looks = [["nl", "light"], ["nl", "dark"], ["en", "light"], ["en", "dark"]];

const phone_scenes = [
  "join", "domain", "waiting", "soon", "choice", "choice_saved", "choice_live", "choice_several", "choice_closed", "choice_results", "choice_long", "domain_long", "ambitions_empty", "ambitions_own", "ambitions_board", "map_start", "map_half", "map_needs",
  "map_done", "map_results", "words_empty", "words_own", "words_live", "open_empty", "open_own", "open_live", "questions_empty", "questions_live", "board_empty", "board_own", "board_live", "list", "ended",
  "slide", "slide_long", "pause", "pause_over",
  "quiz_lobby", "quiz_named", "quiz_ready", "quiz_asking", "quiz_long", "quiz_answered", "quiz_late", "quiz_right", "quiz_wrong", "quiz_nameless", "quiz_standings", "quiz_podium",
];
const phone = [
  ...phone_scenes.map((scene) => ({ name: scene, address: `index.html?scene=${scene}` })),
  { name: "ambitions_write", address: "index.html?scene=ambitions_empty", clicks: [".nl-button--primary"] },
  { name: "ambitions_support", address: "index.html?scene=ambitions_board", clicks: ["[role=tab] >> nth=1"] },
  { name: "questions_write", address: "index.html?scene=questions_live", clicks: [".nl-button--primary"] }, { name: "questions_own", address: "index.html?scene=questions_live", clicks: ["[role=tab] >> nth=1"] },
  { name: "board_write", address: "index.html?scene=board_own", clicks: [".nl-button--primary"] }, { name: "board_axes_write", address: "index.html?scene=board_axes", clicks: [".nl-button--primary"] }, { name: "board_dots", address: "index.html?scene=board_live", clicks: ["[role=tab] >> nth=1"] },
  { name: "map_results_tab", address: "index.html?scene=map_results", clicks: ["[role=tab] >> nth=1"] },
  { name: "change_domain", address: "index.html?scene=choice", clicks: ["header button"] },
  { name: "lost", address: "index.html?scene=lost", wait: 3000 },
  { name: "choice_refused", address: "index.html?scene=refused", clicks: ["fieldset label"] },
  { name: "choice_split", address: "index.html?scene=choice_split" },
  ...measuring.flatMap((kind) => ["", "_said", "_long", "_results", "_results_long"].map((state) => ({ name: `${kind}${state}`, address: `index.html?scene=${kind}${state}` }))),
].map((scene) => ({ ...scene, device: "phone" }));

const room = (page, query, more = {}) => ({ device: page === "screen" ? "screen" : "desk", name: query.replace(/&?\w+=/g, "_").replace(/^_/, ""), address: `room.html?page=${page}&${query}`, ...more });
const parts = (page, kind, size, more = "") => [0, ...(kind === "number" ? [] : [1]), ...(size === "300" ? [kind === "number" ? 1 : 2] : [])].map((part) => room(page, `kind=${kind}&size=${size}${more}`, { name: `${kind}_${size}${more && "_many"}_part_${part}`, clicks: [`.parts button >> nth=${part}`] }));
const measures = measuring.flatMap((kind) => [
  ...["3", "10000"].map((size) => room("screen", `kind=${kind}&size=${size}`)), room("screen", `kind=${kind}&hidden=1`), room("desk", `kind=${kind}&edit=1`), room("desk", `kind=${kind}&size=empty`),
  ...parts("screen", kind, "300"), ...parts("screen", kind, "long"), ...parts("screen", kind, "13", "&many=1"), ...parts("desk", kind, "300"),
]);
const told = telling.flatMap((kind) => [
  ...["desk", "screen"].flatMap((page) => ["empty", "13", "long"].map((size) => room(page, `kind=${kind}&size=${size}&timer=1`, { name: `${kind}_${size}` }))),
  room("screen", `kind=${kind}&state=closed`), room("desk", `kind=${kind}&state=waiting`), room("desk", `kind=${kind}&edit=1`, { name: `${kind}_edit` }),
]);
const quizzes = quiz.flatMap((kind) => [...people, "10000"].flatMap((size) => [room("desk", `kind=${kind}&size=${size}`), room("screen", `kind=${kind}&size=${size}`)]));
const everywhere = kinds.flatMap((kind) => people.flatMap((size) => [room("desk", `kind=${kind}&size=${size}`), room("screen", `kind=${kind}&size=${size}`)]));
const desk = [
  ...kinds.flatMap((kind) => [room("desk", `kind=${kind}&state=waiting`), room("desk", `kind=${kind}&state=closed&timer=1`), { ...room("desk", `kind=${kind}&edit=1`), name: `${kind}_edit` }]),
  room("desk", "kind=none&day=before"), room("desk", "kind=choice&size=13&looking_at=a2", { name: "looking_elsewhere" }),
  room("desk", "kind=choice&many=1", { name: "choice_many" }), room("desk", "kind=choice&correct=1&state=closed", { name: "choice_correct" }),
  room("list", "size=13", { name: "list", device: "desk" }), room("sign_in", "wrong=1", { name: "sign_in", device: "desk" }),
  room("desk", "kind=choice", { name: "share", clicks: ["header .nl-button--secondary"] }), room("desk", "kind=choice", { name: "settings", clicks: ["header button.chip:not(.keys):not(.lock) >> nth=1"] }),
  room("desk", "kind=choice", { name: "erase", clicks: ["header button.chip:not(.keys):not(.lock) >> nth=1", "dialog .erase button"] }),
  room("desk", "kind=choice", { name: "keys", clicks: ["header .keys"] }), room("desk", "kind=choice", { name: "downloads", clicks: ["header summary"] }),
  room("desk", "kind=choice", { name: "timer", clicks: [".controls summary >> nth=0"] }), room("desk", "kind=choice", { name: "more", clicks: [".controls summary >> nth=1"] }),
  room("desk", "kind=choice", { name: "add", clicks: [".sheet > .nl-button, section.sheet > .nl-button"] }),
  room("desk", "kind=ambitions&size=13", { name: "card_tools", clicks: ["[data-card] .menu"] }),
  room("desk", "kind=board&size=13", { name: "board_tools", clicks: ["[data-card] .menu"] }), room("desk", "kind=questions&size=13", { name: "question_tools", clicks: ["[data-card] [aria-expanded]"] }), room("desk", "kind=domain-map&size=13", { name: "map_network", clicks: [".parts button >> nth=1"] }), room("desk", "kind=domain-map&size=13", { name: "map_unknown", clicks: [".parts button >> nth=2"] }),
  room("desk", "kind=domain-map&size=13", { name: "map_cell", clicks: ["td button >> nth=3"] }),
];
const remote = [room("desk", "kind=choice", { name: "remote" }), room("desk", "kind=ambitions&size=13", { name: "remote_board" }), room("desk", "kind=domain-map&size=13", { name: "remote_map" }), room("desk", "kind=choice", { name: "remote_sheet", clicks: ["nav.tabs button >> nth=0"] }), room("list", "size=13", { name: "remote_list" })]
  .map((scene) => ({ ...scene, device: "phone" }));
const screen = [
  room("screen", "kind=none"), room("screen", "kind=focused&size=13", { name: "board_focused" }), room("screen", "kind=lit&size=13", { name: "open_lit" }), room("screen", "kind=lit&size=long", { name: "open_lit_long" }), room("screen", "kind=choice&state=waiting"), room("screen", "kind=choice&state=closed&correct=1&timer=1"), room("screen", "kind=choice&many=1", { name: "choice_many" }),
  room("screen", "kind=domain-map&state=waiting"), room("screen", "kind=ambitions&state=closed&timer=1"), room("screen", "kind=none&size=long", { name: "join_long" }), room("screen", "kind=choice&hidden=1", { name: "choice_hidden" }),
  ...[1, 2, 3].map((part) => room("screen", "kind=domain-map&size=13", { name: `map_part_${part}`, clicks: [`.parts button >> nth=${part}`] })),
];

export const shots = [...phone, ...measures, ...told, ...everywhere, ...quizzes, room("desk", "kind=quiz_lobby&edit=1", { name: "quiz_edit" }), ...desk, ...remote, ...screen].flatMap(({ device, name, address, clicks = [], wait = 400 }) =>
  looks.map(([language, scheme]) => ({ name: `${device}-${name}-${language}-${scheme}`, address: `${address}&language=${language}`, size: sizes[device], touch: device === "phone", scheme, clicks, wait })));
