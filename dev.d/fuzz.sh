# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Looking for bytes that break something, with libFuzzer (tests/fuzz).

fuzz_targets="http frames pieces messages entries documents"

# fuzz_one TARGET SECONDS: its corpus stays in build/fuzz, to go on with next time.
fuzz_one() {
  local corpus=build/fuzz/corpus/$1
  mkdir -p "$corpus" build/fuzz/found
  AANTAFEL_FUZZ=$1 AANTAFEL_FUZZ_CORPUS=$corpus build/fuzz/tests/fuzz/aantafel-fuzz "$corpus" -max_total_time="$2" -max_len=32768 -timeout=20 \
    -rss_limit_mb=4096 -entropic=0 -print_final_stats=1 -artifact_prefix="build/fuzz/found/$1-"
}

# fuzz [TARGET] [--seconds N]
fuzz() {
  local wanted=() seconds=60 target log status=0
  while [ $# -gt 0 ]; do
    case $1 in
      --seconds) seconds=${2-}; shift 2 || true ;;
      *) wanted+=("$1"); shift ;;
    esac
  done
  for target in "${wanted[@]}"; do
    [[ " $fuzz_targets " = *" $target "* ]] || { echo "./dev fuzz knows: $fuzz_targets [--seconds N]" >&2; exit 2; }
  done
  [[ $seconds =~ ^[0-9]+$ ]] || { echo "./dev fuzz: --seconds wants a number" >&2; exit 2; }
  [ ${#wanted[@]} -gt 0 ] || read -ra wanted <<<"$fuzz_targets"
  setup run fuzz
  build fuzz aantafel-fuzz
  for target in "${wanted[@]}"; do
    log=build/log/fuzz-$target.log
    printf '%-32s' "$target, $seconds s …"
    if fuzz_one "$target" "$seconds" >"$log" 2>&1 </dev/null; then
      printf '0 findings, %s inputs tried, %s kept\n' "$(grep -oP 'number_of_executed_units:\s*\K\d+' "$log")" "$(find "build/fuzz/corpus/$target" -type f | wc -l)"
    else
      status=1
      printf 'broke something\n'
      tail -n 40 "$log"
      echo "./dev: all of it is in $log; to keep these bytes as a test, put the file that it names in tests/fuzz/found/$target/" >&2
    fi
  done
  return $status
}
