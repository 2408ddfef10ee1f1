// SPDX-License-Identifier: EUPL-1.2
// node tests/bench/bench.mjs [--rounds N] [--only TEXT]: measures, and writes BENCHMARKS.md.
import { execFile, execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { cpus, release } from "node:os";
import { parseArgs, promisify } from "node:util";
import { measured } from "./measured.mjs";
import { report } from "./report.mjs";
import { runs } from "./runs.mjs";

const { values: options } = parseArgs({ options: { rounds: { type: "string", default: "3" }, only: { type: "string", default: "" } } });
const said = (program, ...words) => execFileSync(program, words, { encoding: "utf8" }).trim();
const count = Number(options.rounds);
if (!Number.isInteger(count) || count < 1) throw new Error(`--rounds must be a number, not '${options.rounds}'`);

async function figures_of({ name, command: [program, ...words], read = JSON.parse }) {
  const { stdout } = await promisify(execFile)(program, words, { timeout: 300_000, maxBuffer: 1 << 24 });
  const figures = read(stdout);
  console.log(name, JSON.stringify(figures));
  return figures;
}

const wanted = runs.filter(({ name }) => name.includes(options.only));
const rounds = [];
for (let nth = 1; nth <= count; ++nth) {
  console.log(`round ${nth} of ${count}`);
  const round = {};
  for (const run of wanted) round[run.name] = await figures_of(run);
  rounds.push(round);
}

if (!options.only) {
  const memory = Number(/MemTotal:\s+(\d+)/.exec(readFileSync("/proc/meminfo", "utf8"))[1]) / 1024 / 1024;
  const changed = said("git", "status", "--porcelain", "--untracked-files=no", "--", "server", "protocol", "web-client", "tests/load") ? " with changes" : "";
  const about = {
    date: new Date().toISOString().slice(0, 10), rounds: count, commit: `commit ${said("git", "rev-parse", "--short", "HEAD")}${changed}`,
    machine: `${cpus().length} cores (${cpus()[0].model.trim()}), ${memory.toFixed(0)} GiB, Linux ${release()}, ${said("g++", "--version").split("\n")[0]}`,
  };
  const page_sizes = said("npm", "--silent", "--prefix", "web-client", "run", "budget").split("\n").map((line) => line.replace(/^ok\s+/, ""));
  writeFileSync("BENCHMARKS.md", report({ about, all: measured(rounds), micro_names: Object.keys(rounds[0].micro), page_sizes }));
  console.log("written: BENCHMARKS.md");
}
