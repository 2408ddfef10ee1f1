// SPDX-License-Identifier: EUPL-1.2
// Medians and spreads of what the rounds gave.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const summary = (values) => ({ value: median(values), low: Math.min(...values), high: Math.max(...values) });

/** `rounds`: a list of { run name: figures }. A figure that a round lacks is left out of its median. */
export function measured(rounds) {
  const all = (make) => {
    const values = rounds.map(make).filter((value) => Number.isFinite(value));
    return values.length ? summary(values) : null;
  };
  return {
    figure: (run, name) => all((round) => round[run]?.[name]),
    /** Of figures of the same round, so that what slowed both falls away. */
    ratio: (run, name, of) => all((round) => round[run]?.[name] / round[of]?.[name]),
    ratio_within: (run, name, of) => all((round) => round[run]?.[name] / round[run]?.[of]),
  };
}
