// SPDX-License-Identifier: EUPL-1.2
import { fileURLToPath } from "node:url";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import { svelteTesting } from "@testing-library/svelte/vite";
import { defineConfig } from "vitest/config";
import { default_theme } from "./scripts/theme.mjs";

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Svelte's custom elements are never used, and cannot be seen to be unused by a bundler. */
const unused = /node_modules\/svelte\/src\/internal\/client\/dom\/elements\/custom-element/;

const together = /node_modules\/svelte\/|src\/(connection|protocol)\/|src\/participant\/(sentences\/index|joined|place|address)|src\/i18n\/dictionary|src\/kinds\/(answers|contribution_id|parts)\.ts$|src\/components\/(BottomBar|Button|BigOption|Icon|Note|Page|Pledge|SaveStatus|icons)\b/;

/** The server's addresses for those pages, for `npm run dev`. */
const page_of = (path: string) =>
  /^\/(begeleiding|facilitate)(\/|$)/.test(path) ? "/begeleiding.html" : /^\/(scherm|screen)\//.test(path) ? "/scherm.html" : /^\/\d{8}$/.test(path) ? "/index.html" : null;

const server = process.env["AANTAFEL_SERVER"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [
    svelte({ onwarn: (warning) => { throw new Error(`${warning.filename}:${warning.start?.line}: ${warning.message}`); } }),
    svelteTesting(),
    default_theme(here(".")),
    {
      name: "aantafel-addresses",
      configureServer(dev) {
        dev.middlewares.use((request, _response, next) => {
          const [path = "", query] = (request.url ?? "").split("?");
          const page = page_of(path);
          if (page) request.url = query ? `${page}?${query}` : page;
          next();
        });
      },
    },
  ],
  resolve: { alias: { "@protocol": here("../protocol/generated"), "@": here("src") } },
  build: {
    target: "es2022",
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    rolldownOptions: {
      // Small modules that every page loads at once travel better together.
      // A phone that votes loads a list of all that there is: short names keep it short.
      output: { codeSplitting: { groups: [{ name: "common", test: together }] }, chunkFileNames: "assets/[hash:8].js", assetFileNames: "assets/[hash:8][extname]" },
      treeshake: { moduleSideEffects: [{ test: unused, sideEffects: false }] },
    },
  },
  server: { proxy: { "/api": { target: server, ws: true } }, fs: { allow: [here("..")] } },
  test: {
    environment: "jsdom",
    include: ["src/**/*.test.ts", "tests/**/*.test.ts"],
    setupFiles: [here("tests/setup.ts")],
    css: false,
  },
});
