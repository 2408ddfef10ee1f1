# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Looking for threads that touch the same thing at once, with ThreadSanitizer: in tests, and in servers with two threads under load.

tsan_storm() { build/tsan/tests/storms/aantafel-storm kill build/tsan/aantafel --count 10 --phones 40 && echo "1 passed, 0 failed"; }

# tsan_load SCENARIO
tsan_load() {
  build/tsan/tests/load/aantafel-load "$1" aantafel=build/tsan/aantafel --phones 200 --workshops 8 --rate 200 --seconds 5 --threads 2 &&
    echo "1 passed, 0 failed"
}

tsan() {
  local passed=0 failed=0 reports=build/log/tsan found scenario
  setup run test
  build tsan aantafel aantafel-storm aantafel-load tests-storage tests-live tests-net tests-simulation
  rm -f "$reports".*
  export TSAN_OPTIONS=log_path=$PWD/$reports
  suite "C++ with threads" ctest --preset tsan --no-tests=error -j "$(nproc)" -V -R '^(storage|live|net|simulation)$'
  suite "kill storm" tsan_storm
  for scenario in burst pace; do suite "load, $scenario" tsan_load "$scenario"; done
  found=$(find build/log -name 'tsan.*' | wc -l)
  echo "$passed passed, $failed failed, $found reports of ThreadSanitizer"
  [ "$found" = 0 ] || head -n 60 "$reports".*
  [ "$failed" = 0 ] && [ "$found" = 0 ]
}
