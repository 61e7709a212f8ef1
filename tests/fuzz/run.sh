#!/usr/bin/env bash
# Runs all fuzz targets for some minutes in all, and prints a table: run.sh MINUTES [TARGET...]
set -euo pipefail
minutes=${1:?usage: run.sh MINUTES [TARGET...]}
shift
root=$(cd "$(dirname "$0")/../.." && pwd)
out="${CARGO_TARGET_DIR:-$root/target}/fuzz"
targets=("$@")
[ ${#targets[@]} -gt 0 ] || targets=(document description path answer request mock)
cargo run --quiet --manifest-path "$root/Cargo.toml" -p gaussdb-tests --bin fuzz-seeds -- "$out/seeds"
seconds=$((minutes * 60 / ${#targets[@]}))
cd "$root/tests"
export CARGO_TARGET_DIR="$out/build"
cargo +nightly fuzz build --release
failed=0
echo "| target | seconds | inputs | inputs/s | edges covered | corpus | result |"
echo "|---|---|---|---|---|---|---|"
for target in "${targets[@]}"; do
    mkdir -p "$out/corpus/$target" "$out/artifacts/$target"
    log="$out/$target.log"
    result=passed
    cargo +nightly fuzz run --release "$target" "$out/corpus/$target" "$out/seeds/$target" -- \
        -max_total_time="$seconds" -timeout=20 -rss_limit_mb=4096 -max_len=65536 -print_final_stats=1 \
        -artifact_prefix="$out/artifacts/$target/" >"$log" 2>&1 || { result="**failed**, see $log"; failed=1; }
    stat() { sed -n "s/^stat::$1: *//p" "$log" | tail -1; }
    last=$(grep -o 'cov: [0-9]*.*corp: [0-9]*' "$log" | tail -1)
    edges=$(sed -n 's/cov: \([0-9]*\).*/\1/p' <<<"$last")
    corpus=$(sed -n 's/.*corp: \([0-9]*\)/\1/p' <<<"$last")
    echo "| $target | $seconds | $(stat number_of_executed_units) | $(stat average_exec_per_sec) | $edges | $corpus | $result |"
done
exit $failed
