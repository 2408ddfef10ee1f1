// SPDX-License-Identifier: EUPL-1.2
import { spawnSync } from "node:child_process";
import { join } from "node:path";

/** What the generator would write is what is committed. */
export function generated(_files, root) {
  const run = spawnSync(process.execPath, [join(root, "protocol/generator/main.mjs"), "--check"], { encoding: "utf8" });
  return run.status === 0 ? [] : [`protocol/generated: ${run.stderr.trim().split("\n").at(-1)}; run ./dev generate`];
}
