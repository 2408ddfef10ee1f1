// SPDX-License-Identifier: EUPL-1.2

/** What the connection needs of the world around it; tests bring one of their own. */
export type World = {
  /** Milliseconds; may jump when the device slept. */
  now: () => number;
  /** Runs `action` once; returns what cancels it. */
  after: (ms: number, action: () => void) => () => void;
  /** 0 ≤ x < 1. */
  random: () => number;
  open: (address: string) => WebSocket;
  hidden: () => boolean;
  /** Calls with true when the page may have slept or changed networks, with false when it is hidden; returns what stops it. */
  watch: (listener: (awake: boolean) => void) => () => void;
};

const subprotocol = "aantafel.v1";

export const browser: World = {
  now: () => Date.now(),
  after: (ms, action) => {
    const timer = setTimeout(action, ms);
    return () => clearTimeout(timer);
  },
  random: Math.random,
  open: (address) => new WebSocket(address, subprotocol),
  hidden: () => document.visibilityState === "hidden",
  watch: (listener) => {
    const visibility = () => listener(document.visibilityState !== "hidden");
    const wake = () => listener(true);
    document.addEventListener("visibilitychange", visibility);
    window.addEventListener("pageshow", wake);
    window.addEventListener("online", wake);
    return () => {
      document.removeEventListener("visibilitychange", visibility);
      window.removeEventListener("pageshow", wake);
      window.removeEventListener("online", wake);
    };
  },
};

/** The address of a workshop's WebSocket; `which` is its code or its id. */
export const live_address = (which: string, at: { protocol: string; host: string } = location) =>
  `${at.protocol === "https:" ? "wss:" : "ws:"}//${at.host}/api/v1/workshops/${which}/live`;
