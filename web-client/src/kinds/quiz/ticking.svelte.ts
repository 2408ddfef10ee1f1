// SPDX-License-Identifier: EUPL-1.2
/** The server's clock, five times a second for as long as what made it is shown. */
export function ticking(server_now: () => number): { readonly value: number } {
  let value = $state(server_now());
  $effect(() => {
    const timer = setInterval(() => (value = server_now()), 200);
    return () => clearInterval(timer);
  });
  return { get value() { return value; } };
}
