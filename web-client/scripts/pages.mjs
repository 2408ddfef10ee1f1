// SPDX-License-Identifier: EUPL-1.2

/**
 * The three pages, what each may weigh (kB, gzip), and which of the parts loaded later count: what a page needs for its main job, in one language.
 * The dossier and the cards to print are pages of their own within the facilitator's, of before the day: they do not count, nor do the
 * charts of slides that have one.
 * Of the kinds only one is there at a time: the one named, or else the heaviest.
 */
export const pages = [
  { name: "phone, to vote", html: "index.html", kind: "choice", counts: /(^src\/i18n\/|sentences\/)nl\.ts$|\/(answer\.nl\.ts|Answer\.svelte)$/, js: 37, css: 14 },
  { name: "screen", html: "scherm.html", counts: /(^|[/.])nl\.ts$|Results\.svelte$/, js: 60, css: 24 },
  { name: "facilitator", html: "begeleiding.html", counts: /^(?!src\/(facilitator\/dossier|charts\/data)\/|src\/facilitator\/table\/(Cards|card\.)).*((^|[/.])nl\.ts|\.svelte)$/, js: 110, css: 30 },
];

/** Where the build leaves Vite's manifests. */
export const reports = "node_modules/.cache/aan-tafel";
