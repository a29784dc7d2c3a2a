#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Builds presets, runs their tests, and collects the summary. Sourced by tests/run.sh and tests/tsan.sh.

rows=()
problems=()
worst=0
built=0 # seconds that the last build took

minutes() { printf '%d:%02d' $(($1 / 60)) $(($1 % 60)); }

# build PRESET [TARGET...]: reports a failure itself.
build() {
    local started=$SECONDS
    if ! packaging/build.sh "$@"; then
        rows+=("$(printf '%-8s the build failed' "$1")")
        worst=1
        return 1
    fi
    built=$((SECONDS - started))
}

# run_tests PRESET [ctest arguments]
run_tests() {
    local preset=$1 log=build/$1/tests.log started=$SECONDS failed passed second="" name status=0
    shift
    # More jobs than processors: most tests wait for a keyring, a connection or a timeout. With a sanitizer
    # they wait less.
    local jobs
    jobs=$(($(nproc) * 3 / 2))
    [[ $preset != check ]] || jobs=$(($(nproc) * 3))
    ctest --preset "$preset" --parallel "$jobs" "$@" 2>&1 | follow_tests "$preset" "$log" || status=$?
    show_slowest "$log"
    failed=$(grep -cE '\*\*\*(Failed|Timeout|Not Run|Exception)' "$log" || true)
    passed=$(grep -cE ' Passed +[0-9.]+ sec' "$log" || true)
    if [[ $failed -gt 0 ]]; then
        # Alone, to distinguish permanent from occasional failures.
        ctest --preset "$preset" --rerun-failed >"$log.second" 2>&1 || true
        while IFS= read -r name; do
            if grep -qE " $name \.+ +Passed" "$log.second"; then
                problems+=("$preset: $name failed, and passed by itself at a second try")
                second=" (some only at the first try)"
                [[ -z ${thorough:-} ]] || worst=1
            else
                problems+=("$preset: $name failed twice")
                worst=1
            fi
            excerpt "$name" "$log"
        done < <(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) .*\*\*\*.*/\1/p' "$log")
    fi
    # ctest may have been stopped, or found no test: then it reports no failure.
    if [[ $failed -eq 0 && ($status -ne 0 || $passed -eq 0) ]]; then
        problems+=("$preset: the tests did not run to their end")
        tail -n 5 "$log"
        worst=1
    fi
    rows+=("$(printf '%-8s %3d passed, %d failed%s; build %s, tests %s' "$preset" "$passed" "$failed" "$second" \
        "$(minutes "$built")" "$(minutes $((SECONDS - started)))")")
}

# follow_tests PRESET LOG: stores ctest's output, shows its progress, and each failure as it occurs.
follow_tests() {
    local line started=$SECONDS tenth=-1 done all
    : >"$2"
    while IFS= read -r line; do
        printf '%s\n' "$line" >>"$2"
        [[ $line =~ ^\ *([0-9]+)/([0-9]+)\ Test\ +\#[0-9]+:\ ([^\ ]+) ]] || continue
        done=${BASH_REMATCH[1]} all=${BASH_REMATCH[2]}
        if [[ $line == *"***"* ]]; then
            if [[ -t 1 ]]; then printf '\r\e[K'; fi
            echo "  failed: ${BASH_REMATCH[3]}"
        fi
        if [[ -t 1 ]]; then
            printf '\r\e[KTesting (%s): %d of %d, %s' "$1" "$done" "$all" "$(minutes $((SECONDS - started)))"
        elif ((done * 10 / all > tenth)); then
            tenth=$((done * 10 / all))
            echo "Testing ($1): $done of $all, $(minutes $((SECONDS - started)))"
        fi
    done
    if [[ -t 1 ]]; then printf '\r\e[K'; fi
}

# The output of a failed test, without its passed functions.
excerpt() {
    echo "---- $1"
    sed -n "/Test *#[0-9]*: $1 /,/Start *[0-9]*: /p" "$2" | grep -vE '^ *Start |^PASS ' | grep -E -A 6 'FAIL!|QFATAL|ERROR: |WARNING: Thread|runtime error|not clean|^\^|Exception|Timeout' |
        cut -c 1-300 | sed -n 1,60p || true
}

show_slowest() {
    local slowest
    slowest=$(sed -nE 's/^ *[0-9]+\/[0-9]+ Test +#[0-9]+: ([^ ]+) .* ([0-9.]+) sec.*/\2 s \1/p' "$1" | sort -rn | sed -n 1,3p |
        paste -sd ';' | sed 's/;/, /g')
    [[ -z $slowest ]] || echo "  slowest: $slowest"
}

test_with_tsan() {
    local started=$SECONDS
    if ! tests/tsan-qt.sh; then
        problems+=("tsan: Qt could not be built")
        worst=1
        return
    fi
    export TSAN_OPTIONS="suppressions=$PWD/tests/support/tsan.supp history_size=4 die_after_fork=0${TSAN_OPTIONS:+ $TSAN_OPTIONS}"
    local plugins libraries
    plugins=$(qmake6 -query QT_INSTALL_PLUGINS)
    libraries=$(tests/tsan-qt.sh --folder)
    build tsan tests_core tests_sandbox tests_app patlas-faultrun || return 0
    # Widgets use one thread: the acceptance tests include them, and their own tests would find nothing. The
    # fuzzers and the differential test have one thread, too.
    QT_PLUGIN_PATH=$plugins LD_LIBRARY_PATH=$libraries \
        run_tests tsan --label-exclude 'no-asan|no-tsan|fuzz|differential|ui|script' "$@"
    echo "  Qt for it and all: $(minutes $((SECONDS - started)))"
}

lint() {
    local started=$SECONDS
    if tests/lint.sh "$@"; then
        rows+=("$(printf '%-8s clean; %s' readers "$(minutes $((SECONDS - started)))")")
    else
        rows+=("$(printf '%-8s not clean; %s' readers "$(minutes $((SECONDS - started)))")")
        worst=1
    fi
}

# Prints everything and exits with the worst result.
summarise() {
    echo
    printf '%s\n' "${rows[@]}"
    if [[ ${#problems[@]} -gt 0 ]]; then
        printf '  %s\n' "${problems[@]}"
    fi
    if [[ $worst -eq 0 ]]; then
        echo "All is well, in $(minutes $SECONDS)."
    else
        echo "Not well, after $(minutes $SECONDS). What the tests said: build/<preset>/tests.log"
    fi
    exit "$worst"
}
