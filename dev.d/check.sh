# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# What a reader would remark on, found by machine.

cpp_files() { find server protocol tests -name generated -prune -o \( -name '*.cpp' -o -name '*.hpp' \) -print; }

layout() { cpp_files | xargs clang-format --dry-run -Werror; }

# The .cpp files that differ from what was last shared, or with --all every one.
files_to_tidy() {
  local base
  if [ "${1-}" = --all ]; then cpp_files | grep '\.cpp$'; return; fi
  base=$(git merge-base HEAD '@{upstream}' 2>/dev/null || echo HEAD)
  { git diff --name-only --diff-filter=d "$base"; git ls-files --others --exclude-standard; } |
    { grep -E '^(server|protocol|tests)/.*\.cpp$' || true; } | { grep -v '/generated/' || true; } | sort -u
}

tidy() { xargs -r -P "$(nproc)" -n 1 clang-tidy --quiet -p build/tidy <<<"$*"; }

check() {
  local files
  setup run test check
  step "house rules" node tests/house/check.mjs
  tail -n 1 build/log/house-rules.log
  step "layout (clang-format)" layout
  step "licences (reuse)" reuse lint
  step "shell (shellcheck)" shellcheck -x dev .ci/run
  files=$(files_to_tidy "$@")
  [ -n "$files" ] || { echo "no C++ file changed: nothing for clang-tidy (--all for every file)"; return; }
  step "configuring (tidy)" cmake --preset tidy
  step "clang-tidy ($(wc -l <<<"$files") files)" tidy "$files"
}
