# SPDX-License-Identifier: EUPL-1.2
# shellcheck shell=bash
# Installing what is missing: Debian packages, and what the web client is built with.

as_root() { if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi; }

has_node() {
  local version
  command -v npm >/dev/null && version=$(node --version 2>/dev/null) && [[ $version =~ ^v([0-9]+) ]] && [ "${BASH_REMATCH[1]}" -ge 18 ]
}

# wanted GROUP…: the packages of packages.txt marked with one of these groups.
wanted() {
  local name hash group rest
  while read -r name hash group rest; do
    [ "$hash" = '#' ] && [[ " $* " = *" $group "* ]] || continue
    [[ $name =~ ^(nodejs|npm)$ ]] && has_node && continue
    echo "$name"
  done <packages.txt
}

is_installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_packages() {
  local missing=() name
  for name in $(wanted "$@"); do is_installed "$name" || missing+=("$name"); done
  [ ${#missing[@]} -gt 0 ] || return 0
  if is_installed libboost-dev && [[ " ${missing[*]} " = *" libboost1.81-dev "* ]]; then
    echo "./dev: libboost-dev (Boost 1.74) is installed and cannot stand beside libboost1.81-dev; remove it first: apt-get remove libboost-dev" >&2
    exit 1
  fi
  if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    echo "./dev: these packages are missing, and there is no sudo to install them with: ${missing[*]}" >&2
    exit 1
  fi
  step "fetching package lists" as_root apt-get update
  step "installing ${#missing[@]} packages" as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "${missing[@]}"
}

# The lock file brings a newer node than Debian's, for the tools that ask for one; Debian's npm makes no link to it in .bin.
use_own_node() {
  local own
  for own in web-client/node_modules/node-linux-*/bin; do
    [ -x "$own/node" ] && [[ :$PATH: != *":$PWD/$own:"* ]] && PATH=$PWD/$own:$PATH
  done
  return 0
}

at_least() { [ "$(printf '%s\n' "$@" | sort -V | head -n 1)" = "$1" ]; }

# npm ci, when the lock file is not the one that was installed.
install_web() {
  local lock=web-client/package-lock.json stamp=web-client/node_modules/.installed-lock before
  use_own_node
  cmp -s "$lock" "$stamp" && return
  before=$(node --version)
  step "installing for the pages" npm --prefix web-client ci --no-audit --no-fund
  use_own_node
  # npm leaves out what the node it runs on is too old for, so then once more with the node that it brought.
  at_least v20.19.0 "$before" || step "installing with a newer node" npm --prefix web-client ci --no-audit --no-fund
  cp "$lock" "$stamp"
}

setup() {
  install_packages "$@"
  install_web
  export CMAKE_CXX_COMPILER_LAUNCHER=ccache CCACHE_BASEDIR=$PWD CCACHE_NOHASHDIR=1
  export CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
}
