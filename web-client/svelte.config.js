// SPDX-License-Identifier: EUPL-1.2
import { vitePreprocess } from "@sveltejs/vite-plugin-svelte";

/** What the compiler warns of (accessibility above all) is an error: `vite build` and `svelte-check` both fail on it. */
export default {
  preprocess: vitePreprocess(),
  compilerOptions: { runes: true },
};
