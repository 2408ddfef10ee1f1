// SPDX-License-Identifier: EUPL-1.2
// BENCHMARKS.md, from what was measured.
import { goals, reached, stretched } from "./goals.mjs";

/** Three digits that mean something. */
export function digits(value) {
  if (value >= 1000) return Math.round(value).toLocaleString("en");
  return String(Number(value.toPrecision(3)));
}

const spread = (one, unit = "") => (one ? `${digits(one.value)}${unit && ` ${unit}`} (${digits(one.low)}–${digits(one.high)})` : "–");

const bound = (goal) => `${goal.most === undefined ? "≥" : "≤"} ${digits(goal.most ?? goal.least)}`;

export function goal_row(goal, all) {
  const found = goal.of(all);
  if (!found) return `| ${goal.what} | ${bound(goal)} | – | not measured |`;
  const verdict = stretched(goal, found) ? "yes, and the stretch" : reached(goal, found) ? "yes" : `**no**${goal.missed ? `: ${goal.missed}` : ""}`;
  return `| ${goal.what} | ${bound(goal)}${goal.stretch === undefined ? "" : `, ${digits(goal.stretch)}`} | ${spread(found, goal.unit)} | ${verdict} |`;
}

const table = (head, rows) => [`| ${head.join(" | ")} |`, `|${head.map(() => "---").join("|")}|`, ...rows.map((row) => `| ${row.join(" | ")} |`)].join("\n");

const peers = { bare: "a bare epoll loop, `send(2)`: the limit", ours: "**Aan Tafel** (SQLite, `synchronous=FULL`)", ws: "npm `ws`, stores nothing", "socket.io": "npm `socket.io`, stores nothing" };

function fanout(all) {
  return table(["server", "1,000 phones", "5,000", "10,000", "memory of an idle phone (B)", "CPU of a join (µs)"], Object.entries(peers).map(([name, words]) => [
    words, ...[1000, 5000, 10000].map((phones) => spread(all.figure(`fanout ${name} ${phones}`, "delivery_cpu_us"))),
    spread(all.figure(`fanout ${name} 10000`, "idle_bytes")), spread(all.figure(`fanout ${name} 10000`, "join_cpu_us"))]));
}

function bursts(all) {
  return table(["server", "phones", "acknowledged a second", "p99 (ms)", "CPU s for 100,000", "all seen by all (ms)"], [1000, 5000].flatMap((phones) => Object.entries(peers).map(([name, words]) => [
    words, phones.toLocaleString("en"), ...["acks_per_second", "ack_p99_ms", "cpu_s_per_100k", "all_see_ms"].map((figure) => spread(all.figure(`burst ${name} ${phones}`, figure)))])));
}

function threads(all) {
  return table(["8 workshops, 4,000 phones at once", "acknowledged a second", "p99 (ms)", "CPU s for 100,000"], ["1 thread", "2 threads"].map((name) => [
    name, ...["acks_per_second", "ack_p99_ms", "cpu_s_per_100k"].map((figure) => spread(all.figure(`burst ${name}`, figure)))]));
}

const micro = (all, names) => table(["step", "CPU (µs)"], names.map((name) => {
  const { value, low, high } = all.figure("micro", name);
  return [`\`${name}\``, spread({ value: value / 1e3, low: low / 1e3, high: high / 1e3 })];
}));

export const report = ({ about, all, micro_names, page_sizes }) => `<!-- SPDX-License-Identifier: EUPL-1.2 -->
# What Aan Tafel costs

Written by \`./dev bench\` on ${about.date}, of ${about.commit}: ${about.rounds} rounds, each through all of it; medians, and between brackets the lowest and the
highest. ${about.machine}. Server and generator each had a core of their own, except with two threads, where they shared both.
CPU is what the kernel counted for the server's threads; everything over loopback. Ratios are between figures of the same round. Walls of time
on a shared machine move by a quarter from day to day; ratios by a tenth.

## Goals

| figure | goal, stretch | measured | reached |
|---|---|---|---|
${goals.map((goal) => goal_row(goal, all)).join("\n")}

## CPU a delivery (µs), beside others

One question, a vote every 250 ms, and the new result to every phone: about 512 bytes, one frame each.

${fanout(all)}

## Everybody at once, beside others

Every phone votes at the same moment. Ours reads, decides, writes to disk, acknowledges and counts each; the others acknowledge and count.

${bursts(all)}

## Two threads

Here the generator takes CPU from the server, which has both cores with two threads and one with one.

${threads(all)}

## Single steps

${micro(all, micro_names)}

## What a page loads

${page_sizes.map((line) => `- ${line}`).join("\n")}
`;
