// SPDX-License-Identifier: EUPL-1.2

/**
 * The three pages, what each may weigh (kB, gzip), and which of the parts loaded later count: what a page needs for its main job, in one language.
 * Of the kinds only one is there at a time: the one named, or else the heaviest.
 */
export const pages = [
  { name: "phone, to vote", html: "index.html", kind: "choice", counts: /(^src\/i18n\/|sentences\/)nl\.ts$|\/(answer\.nl\.ts|Answer\.svelte)$/, js: 37, css: 14 },
  { name: "screen", html: "scherm.html", counts: /(^|[/.])nl\.ts$|Results\.svelte$/, js: 60, css: 24 },
  { name: "facilitator", html: "begeleiding.html", counts: /(^|[/.])nl\.ts$|\.svelte$/, js: 110, css: 30 },
];

/** Where the build leaves Vite's manifests. */
export const reports = "node_modules/.cache/aan-tafel";
