# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Every test there is, and one closing line for all of them.

# suite NAME COMMAND…: runs one runner of tests to its end and adds up what its closing line says; a failing suite does not stop the next.
suite() {
  local step_name=$1 log started=$SECONDS pid status=0 good bad; shift
  log="build/log/$(log_name "$step_name").log"
  printf '%-32s' "$step_name …"
  "$@" >"$log" 2>&1 </dev/null &
  pid=$!
  progress "$log" "$pid"
  wait "$pid" || status=$?
  [ -t 1 ] && printf '\r%-32s\033[K' "$step_name …"
  read -r good bad < <(node tests/house/tally.mjs "$log" "$status")
  passed=$((passed + good)) failed=$((failed + bad))
  printf '%d good, %d bad (%d s)\n' "$good" "$bad" $((SECONDS - started))
  [ "$bad" = 0 ] || { node tests/house/faults.mjs "$log"; echo "all of its output is in $log"; }
}

# in_background NAME COMMAND…: its exit status lands in a file for outcome.
in_background() {
  local name=$1; shift
  rm -f "build/log/$name-status"
  {
    local status=0
    "$@" || status=$?
    echo "$status" >"build/log/$name-status"
  } >"build/log/$name-all.log" 2>&1 </dev/null &
}

# outcome NAME: when it is there.
outcome() {
  until [ -f "build/log/$1-status" ]; do sleep 0.2; done
  cat "build/log/$1-all.log"
  return "$(cat "build/log/$1-status")"
}

web_client() { npm --prefix web-client run check && npm --prefix web-client test; }

# Two files at a time, since people mostly wait for each other.
end_to_end() { AANTAFEL_PROGRAM=build/dev/aantafel node --test --test-concurrency=2 tests/e2e/*.test.mjs; }

run_tests() {
  local passed=0 failed=0
  setup run test
  suite "house rules" node --test tests/house/*.test.mjs tests/bench/*.test.mjs
  suite "protocol" node --test tests/protocol/*.test.mjs
  suite "layout (clang-format)" layout_as_test
  # The client is built and tried beside the server, and people walk through both while the C++ tests are built and run.
  in_background web web_client
  build dev aantafel aantafel-storm aantafel-load
  suite "web client" outcome web
  in_background e2e end_to_end
  build dev all
  storms_in_background
  suite "C++" ctest --preset dev --no-tests=error -V -j "$(($(nproc) + 1))"
  suite "storms" storm_outcome
  suite "end to end" outcome e2e
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ]
}

# storm_lane "NAME OPTIONS"…: a small one of each storm, one after the other, against the server with sanitizers.
storm_lane() {
  local storm words
  for storm in "$@"; do
    read -ra words <<<"$storm"
    if build/dev/tests/storms/aantafel-storm "${words[0]}" build/dev/aantafel "${words[@]:1}" 2>&1; then echo "good: $storm"
    else echo "bad: $storm"; fi
  done
}

# Several at a time and beside the C++ tests, since they mostly wait.
storms_in_background() {
  storms=()
  storm_lane "kill --count 40 --phones 60" "disk --count 2" "sync --count 4" >build/log/storms-of-loss.log </dev/null &
  storms+=($!)
  storm_lane "power --count 2000" "flood --seconds 4 --phones 200" "slow --seconds 3 --phones 100" >build/log/storms-of-power.log </dev/null &
  storms+=($!)
  storm_lane "reconnect --count 1 --phones 200" "mobile --seconds 8 --phones 40" "soak --seconds 10 --phones 40" >build/log/storms-of-people.log </dev/null &
  storms+=($!)
  load_lane >build/log/storms-of-kinds.log </dev/null &
  storms+=($!)
}

# Thirty phones bring something in at once, in each kind in which one can.
load_lane() {
  local kind
  for kind in $(build/dev/aantafel kinds); do
    [[ $kind =~ ^(slide|pause)$ ]] && continue
    if build/dev/tests/load/aantafel-load burst aantafel=build/dev/aantafel --kind "$kind" --phones 30 --threads 2 2>&1; then echo "good: load $kind"
    else echo "bad: load $kind"; fi
  done
}

storm_outcome() {
  local logs=(build/log/storms-of-*.log)
  while kill -0 "${storms[@]}" 2>/dev/null; do sleep 0.5; done
  cat "${logs[@]}"
  echo "$(cat "${logs[@]}" | grep -c '^good: ') passed, $(cat "${logs[@]}" | grep -c '^bad: ') failed"
}

layout_as_test() { layout && echo "1 passed, 0 failed"; }
