// SPDX-License-Identifier: EUPL-1.2
// Builds each page by itself, so that a phone carries nothing of Svelte or of ours that only the facilitator's page uses, and the guide; then puts a .gz beside what gets smaller by it.
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { build_guide } from "./guide.mjs";
import { pages, reports } from "./pages.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
mkdirSync(join(root, reports), { recursive: true });
for (const { html } of pages) {
  await build({ root, logLevel: "warn", build: { emptyOutDir: false, manifest: true, rolldownOptions: { input: join(root, html) } } });
  renameSync(join(dist, ".vite/manifest.json"), join(root, reports, `${html}.json`));
}
rmSync(join(dist, ".vite"), { recursive: true });
build_guide(dist);

for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !/\.(html|js|css|svg|webmanifest)$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const plain = readFileSync(path);
  const small = gzipSync(plain, { level: 9 });
  if (small.length < plain.length) writeFileSync(`${path}.gz`, small);
}
