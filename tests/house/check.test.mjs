// SPDX-License-Identifier: EUPL-1.2
import assert from "node:assert";
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const check = join(dirname(fileURLToPath(import.meta.url)), "check.mjs");

function breaches_of(name, text) {
  const folder = mkdtempSync(join(tmpdir(), "house-"));
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
  const run = spawnSync(process.execPath, [check, folder], { encoding: "utf8" });
  rmSync(folder, { recursive: true });
  return { failed: run.status !== 0, said: run.stderr };
}
const spdx = "// SPDX-License-Identifier: EUPL-1.2\n";

test("a wrong include arrow is named", () => {
  const { failed, said } = breaches_of("server/session/a.cpp", `${spdx}#include "server/live/room.hpp"\n`);
  assert(failed && said.includes("session may not include live"), said);
});
test("a clock in a pure folder is named", () => {
  const { failed, said } = breaches_of("server/activities/a.cpp", `${spdx}#include <chrono>\n`);
  assert(failed && said.includes("activities is pure"), said);
});
test("a right arrow passes", () => {
  assert(!breaches_of("server/live/a.cpp", `${spdx}#include "server/session/session.hpp"\n`).failed);
});
test("a missing licence line is named", () => {
  assert(breaches_of("server/live/a.cpp", "int x;\n").said.includes("no SPDX"));
});
test("a file that grew too long is named", () => {
  assert(breaches_of("server/live/a.cpp", spdx + "\n".repeat(320)).said.includes("over 300"));
});
