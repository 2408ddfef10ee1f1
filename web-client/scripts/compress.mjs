// SPDX-License-Identifier: EUPL-1.2
// Puts a .gz beside every file of the build that gets smaller by it, so that the server compresses nothing itself.
import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const dist = new URL("../dist", import.meta.url).pathname;
for (const entry of readdirSync(dist, { withFileTypes: true, recursive: true })) {
  if (!entry.isFile() || !/\.(html|js|css|svg|json|webmanifest)$/.test(entry.name)) continue;
  const path = join(entry.parentPath, entry.name);
  const plain = readFileSync(path);
  const small = gzipSync(plain, { level: 9 });
  if (small.length < plain.length) writeFileSync(`${path}.gz`, small);
}
