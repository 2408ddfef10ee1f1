// SPDX-License-Identifier: EUPL-1.2
// What is to be reached. `of` finds the measured value; `most` or `least` is the goal, `stretch` what would be better still.

const figure = (run, name) => (all) => all.figure(run, name);
const ratio = (run, name, of) => (all) => all.ratio(run, name, of);
const cpu = "delivery_cpu_us";

const per_delivery = [1000, 5000, 10000].flatMap((phones) => [
  {
    what: `CPU a delivery, ${phones.toLocaleString("en")} phones, as part of Socket.IO's`, unit: "×", most: 0.6,
    of: ratio(`fanout ours ${phones}`, cpu, `fanout socket.io ${phones}`),
  },
  {
    // What the fastest WebSocket server at hand was measured at, over the same limit on the same kind of machine.
    what: `the same, as a multiple of a bare epoll loop`, unit: "×", most: { 1000: 1.41, 5000: 1.22, 10000: 1.16 }[phones], stretch: phones === 1000 ? 1.25 : undefined,
    of: ratio(`fanout ours ${phones}`, cpu, `fanout bare ${phones}`),
    missed: "between two views a room also reads the vote, decides, writes it to the log and builds three views, all counted here; the bare loop repeats bytes",
  },
]);

export const goals = [
  ...per_delivery,
  { what: "frames to a phone a second, one vote every 250 ms", unit: "", most: 4.3, of: figure("fanout ours 1000", "frames_per_phone_second") },
  { what: "durable votes a second, 5,000 phones at once", unit: "/s", least: 54000, stretch: 75000, of: figure("burst ours 5000", "acks_per_second"), missed: "measured with server and generator on two cores that share their caches; the ratio to Socket.IO in the same round is the row below" },
  { what: "the same, as a multiple of Socket.IO that stores nothing", unit: "×", least: 2, of: ratio("burst ours 5000", "acks_per_second", "burst socket.io 5000") },
  { what: "their acknowledgement, p99", unit: "ms", most: 65, of: figure("burst ours 5000", "ack_p99_ms"), missed: "the last of a burst waits for all before it: it goes with the votes a second" },
  { what: "1,000 phones vote at once: all acknowledged and the result on every phone", unit: "ms", most: 290, stretch: 120, of: figure("burst ours 1000", "all_see_ms") },
  { what: "vote to acknowledgement at 5,000 votes/s, p50", unit: "ms", most: 1.5, of: figure("pace 5000", "ack_p50_ms"), missed: "gathering a batch and the sync of this disk are most of it" },
  { what: "the same, p99", unit: "ms", most: 5, of: figure("pace 5000", "ack_p99_ms"), missed: "the kernel takes the core away for longer than this on a machine that others use too" },
  { what: "CPU for 100,000 of these votes, views of the room included", unit: "s", most: 3, of: figure("pace 5000", "cpu_s_per_100k"), missed: "1,000 phones get up to four views a second meanwhile: 4,000 deliveries for every 5,000 votes are in this figure" },
  { what: "vote to facilitator, 1,000 phones within 10 s, p99", unit: "ms", most: 150, of: figure("pace 100", "facilitator_p99_ms") },
  { what: "memory of an idle phone", unit: "B", most: 6144, stretch: 2048, of: figure("fanout ours 10000", "idle_bytes") },
  { what: "CPU of a join (upgrade, hello, welcome), 10,000 at once", unit: "µs", most: 60, of: figure("fanout ours 10000", "join_cpu_us"), missed: "nothing in it is ours to leave out: the upgrade, hello, the log and a welcome; it goes with the speed of the machine" },
  { what: "500 workshops of 30, 1,500 votes a second: vote to acknowledgement, p99", unit: "ms", most: 10, of: figure("pace 500 workshops", "ack_p99_ms"), missed: "as above; every batch of 500 rooms shares one thread and one disk" },
  { what: "view with 100,000 answers behind it, as a multiple of one with 10", unit: "×", most: 1.5, of: (all) => {
    const [few, many] = ["10", "100000"].map((size) => all.figure("micro", `view_of_a_choice/${size}`));
    return few && many && { value: many.value / few.value, low: many.low / few.high, high: many.high / few.low };
  } },
  { what: "opening a workshop of 100,000 entries", unit: "ms", most: 300, of: figure("open", "open_ms"), missed: "reading JSON, applying it, SQLite and the chain's hash share it" },
  { what: "start with 1,000 workshops", unit: "ms", most: 300, of: figure("start", "start_ms") },
  { what: "XLSX of 100,000 answers", unit: "ms", most: 3000, of: figure("download", "xlsx_ms"), missed: "it is made on a thread that gives way to all others, beside people who vote on the same core" },
  { what: "memory that three downloads of 100,000 answers take", unit: "MiB", most: 200, of: figure("download", "peak_mib") },
  { what: "vote to acknowledgement during the XLSX, p99, as a multiple of a quiet time", unit: "×", most: 1.5, of: (all) => all.ratio_within("download", "xlsx_p99_ms", "quiet_p99_ms") },
];

export const reached = (goal, { value }) => (goal.most === undefined ? value >= goal.least : value <= goal.most);
export const stretched = (goal, { value }) => goal.stretch !== undefined && (goal.most === undefined ? value >= goal.stretch : value <= goal.stretch);
