// SPDX-License-Identifier: EUPL-1.2

export const quiet_ms = 10_000;

/** Lets through the first text at once and then the newest one at most every `every_ms`: a live region that does not shout. */
export function throttled(say: (text: string) => void, every_ms = quiet_ms): { offer: (text: string) => void; stop: () => void } {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let newest: string | null = null;
  let said: string | null = null;
  const speak = () => {
    timer = null;
    if (newest === null || newest === said) return;
    said = newest;
    say(newest);
    timer = setTimeout(speak, every_ms);
  };
  return {
    offer(text) {
      newest = text;
      if (timer === null) speak();
    },
    stop() {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
