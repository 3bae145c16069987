# Sourced by the benchmarks: the program, the data, a folder that is cleaned up, and how a figure is printed.
#
# $WIREWATCH_BINARY  the program; default .build/release/wirewatch
# $WIREWATCH_SHARED  the folder with checks and corpora, which is not part of this repository; default ../shared
set -euo pipefail
cd "$(dirname "$0")/.."
binary=$(realpath -m "${WIREWATCH_BINARY:-.build/release/wirewatch}")
shared=$(realpath -m "${WIREWATCH_SHARED:-../shared}")
export PYTHONDONTWRITEBYTECODE=1
[ -x "$binary" ] || {
    echo "$(basename "$0"): $binary is not built: run 'make build' or set WIREWATCH_BINARY" >&2
    exit 66
}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

# figure WHAT VALUE: one row of the table.
figure() { printf '%-52s %s\n' "$1" "$2"; }

# need PATH: ends the benchmark with one line when PATH is not there.
need() {
    [ -e "$1" ] || {
        figure "$(basename "$0")" "skipped: no $1"
        exit 0
    }
}

# measured COMMAND...: runs it with the caller's stdin and stdout; prints "CPU-SECONDS PEAK-RSS-MB" to stderr.
measured() {
    python3 -c '
import resource, subprocess, sys
status = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print("%.3f %.1f" % (used.ru_utime + used.ru_stime, used.ru_maxrss * 1024 / 1e6), file=sys.stderr)
sys.exit(status)' "$@"
}
