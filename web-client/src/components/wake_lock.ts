// SPDX-License-Identifier: EUPL-1.2

/** Keeps the screen awake, best effort, until the returned function is called: iOS may refuse, low battery may too, and plain http has none. */
export function keep_awake(): () => void {
  let sentinel: WakeLockSentinel | null = null;
  let wanted = true;

  const ask = async () => {
    if (!wanted || document.visibilityState === "hidden" || (sentinel !== null && !sentinel.released)) return;
    try {
      sentinel = (await navigator.wakeLock?.request("screen")) ?? null;
      if (!wanted) await sentinel?.release();
    } catch {
      // Not now; asked again when the page is looked at or touched.
    }
  };

  document.addEventListener("visibilitychange", ask);
  document.addEventListener("pointerdown", ask);
  void ask();
  return () => {
    wanted = false;
    document.removeEventListener("visibilitychange", ask);
    document.removeEventListener("pointerdown", ask);
    void sentinel?.release().catch(() => undefined);
  };
}
