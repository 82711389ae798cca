# What the scripts share. Sourced, never run: `source "$(dirname "${BASH_SOURCE[0]}")/lib.sh"`.
# Sets `root` (the project's folder) and `name` (the script's), and makes `root` the working folder.

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
name=$(basename "$0")
cd "$root"

say() { echo "$name: $*"; }

fail() {
  echo "$name: $*" >&2
  exit 1
}

# Runs a command with its output in a log, which is shown only where the command fails: quietly LOG SENTENCE COMMAND…
quietly() {
  local log=$1 sentence=$2
  shift 2
  mkdir -p "$(dirname "$log")"
  if ! "$@" >"$log" 2>&1 </dev/null; then
    tail -n 15 "$log" >&2
    fail "$sentence (all of it: $log)"
  fi
}

# Where a build of the configuration puts its products, without asking SwiftPM, which takes a second for it.
products() { echo "$root/.build/$1"; }
