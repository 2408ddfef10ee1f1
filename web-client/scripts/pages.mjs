// SPDX-License-Identifier: EUPL-1.2

/** The three pages, what each may weigh (kB, gzip), and which of the parts loaded later count: what a page needs for its main job, in one language. */
export const pages = [
  { name: "phone, to vote", html: "index.html", counts: /(^src\/i18n\/|sentences\/)nl\.ts$|^src\/kinds\/choice\/(answer\.nl\.ts|Answer\.svelte)$/, js: 38, css: 14 },
  { name: "screen, all kinds", html: "scherm.html", counts: /(\/|results\.)nl\.ts$|Results\.svelte$/, js: 75, css: 24 },
  { name: "facilitator, all kinds", html: "begeleiding.html", counts: /(\/|(results|editor)\.)nl\.ts$|\.svelte$/, js: 120, css: 32 },
];

/** Where the build leaves Vite's manifests. */
export const reports = "node_modules/.cache/aan-tafel";
