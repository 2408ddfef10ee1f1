// SPDX-License-Identifier: EUPL-1.2

/** Spread over some seconds, since a whole room sees an activity at the same moment. */
const after_ms = () => 1_500 + Math.random() * 2_500;

/** Calls `then` once when the page has been before somebody's eyes for a moment; returns what forgets it. */
export function when_looked_at(then: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = () => {
    clearTimeout(timer);
    if (document.visibilityState === "hidden") return;
    timer = setTimeout(() => {
      forget();
      then();
    }, after_ms());
  };
  const forget = () => {
    clearTimeout(timer);
    document.removeEventListener("visibilitychange", look);
  };
  document.addEventListener("visibilitychange", look);
  look();
  return forget;
}
