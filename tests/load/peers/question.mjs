// SPDX-License-Identifier: EUPL-1.2
// One open question in memory: what the peers share. Nothing is stored or checked.

const tick_ms = 250;

/** `show(view)` is called at most once a tick, with a view of about `bytes`. */
export function question(bytes, show) {
  const padding = "x".repeat(Math.max(0, bytes - 90));
  const votes = new Map();
  let seq = 0;
  let dirty = false;
  setInterval(() => {
    if (!dirty) return;
    dirty = false;
    show({ type: "view", seq, activity: "vote", view: { answers: votes.size, padding } });
  }, tick_ms);
  return {
    /** The place of this vote. */
    put(person, payload) {
      votes.set(person, payload);
      dirty = true;
      return ++seq;
    },
  };
}

export const view_bytes = Number(process.argv[2] ?? 512);
export const announce = (server) => server.listen(0, "127.0.0.1", 4096, () => console.log(server.address().port));
