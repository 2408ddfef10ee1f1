// SPDX-License-Identifier: EUPL-1.2
// What is run: each gives one object of figures, by name of run.

const load = "build/release/tests/load/aantafel-load";
const targets = {
  ours: "aantafel=build/release/aantafel",
  bare: "bare=build/release/tests/load/aantafel-bare",
  ws: "ws=tests/load/peers/ws.mjs",
  "socket.io": "socket.io=tests/load/peers/socket_io.mjs",
};

const loaded = (name, scenario, target, options = {}) => ({
  name,
  command: [load, scenario, targets[target], ...Object.entries(options).flatMap(([option, value]) => [`--${option}`, String(value)])],
});

const across = (sizes, names, make) => sizes.flatMap((phones) => names.map((target) => make(phones, target)));

/** In the order in which one round goes through them: what is compared stands side by side. */
export const runs = [
  ...across([1000, 5000, 10000], Object.keys(targets), (phones, target) => loaded(`fanout ${target} ${phones}`, "fanout", target, { phones, seconds: 4 })),
  ...across([1000, 5000], ["ours", "bare", "ws", "socket.io"], (phones, target) => loaded(`burst ${target} ${phones}`, "burst", target, { phones })),
  loaded("pace 5000", "pace", "ours", { phones: 1000, rate: 5000, seconds: 6 }),
  loaded("pace 100", "pace", "ours", { phones: 1000, rate: 100, seconds: 10 }),
  loaded("pace 500 workshops", "pace", "ours", { phones: 15000, workshops: 500, rate: 1500, seconds: 8 }),
  loaded("burst 2 threads", "burst", "ours", { phones: 4000, workshops: 8, threads: 2 }),
  loaded("burst 1 thread", "burst", "ours", { phones: 4000, workshops: 8 }),
  loaded("start", "start", "ours", { workshops: 1000 }),
  loaded("open", "open", "ours", { entries: 100000 }),
  loaded("download", "download", "ours", { entries: 100000 }),
  { name: "micro", command: ["build/release/tests/micro/aantafel-micro", "--benchmark_format=json", "--benchmark_min_time=0.2"], read: micro },
];

/** Nanoseconds of CPU by benchmark. */
function micro(text) {
  const scale = { ns: 1, us: 1e3, ms: 1e6, s: 1e9 };
  return Object.fromEntries(JSON.parse(text).benchmarks.map((one) => [one.name, one.cpu_time * scale[one.time_unit]]));
}
