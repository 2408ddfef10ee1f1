# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# How the steps of ./dev show what they do.

# log_name STEP: the name of its file in build/log.
log_name() { tr -cs 'A-Za-z0-9\n' '-' <<<"$1"; }

# progress LOG PID: while PID runs, how far it is (ninja's [12/80]), on a terminal every second, else every half minute.
progress() {
  local log=$1 pid=$2 waited=0 far
  while kill -0 "$pid" 2>/dev/null; do
    sleep 0.2; waited=$((waited + 1))
    if [ -t 1 ]; then [ $((waited % 5)) = 0 ] || continue; else [ $((waited % 150)) = 0 ] || continue; fi
    far="$(tail -c 400 "$log" | grep -aoE '\[[0-9]+/[0-9]+\]' | tail -n 1 || true) $((waited / 5)) s"
    if [ -t 1 ]; then printf '\r%-32s%s\033[K' "$step_name …" "$far"; else printf '%s ' "$far"; fi
  done
}

# step NAME COMMAND…: one line of progress; the whole output is in build/log and is shown when the command fails.
step() {
  local step_name=$1 log started=$SECONDS pid; shift
  log="build/log/$(log_name "$step_name").log"
  printf '%-32s' "$step_name …"
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  progress "$log" "$pid"
  [ -t 1 ] && printf '\r%-32s\033[K' "$step_name …"
  if wait "$pid"; then printf 'done (%d s)\n' $((SECONDS - started)); return; fi
  printf 'failed\n'
  tail -n 100 "$log"
  echo "./dev: $step_name failed; all of its output is in $log" >&2
  exit 1
}
