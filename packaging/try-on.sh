#!/usr/bin/env bash
# SPDX-FileCopyrightText: Patlas contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Runs the two commands of the README on a fresh system of another suite, as an ordinary user with sudo:
#   packaging/try-on.sh [options] SUITE [run | tests [arguments of tests/run.sh] | COMMAND…]
# SUITE is one that debootstrap knows: bookworm, trixie, noble. Without a command both are run, first `run`, then `tests`.
#   run      packaging/run.sh twice: until a window is shown and no longer, then ended with Ctrl+C
#   tests    tests/run.sh
#   COMMAND  anything else, in the checkout
# What is tried is the last commit of this checkout, not the working tree.
#   --folder DIR    where the system goes (default: ${TMPDIR:-/var/tmp}/patlas-on-SUITE)
#   --keep          leaves the folder there; the next call with it takes up the system as it is
#   --mirror URL    where packages come from (default: where this machine's apt has them from)
#   --keyring FILE  the keys that the mirror is checked with (default: debootstrap's own choice)
# Needs root: for other users it calls sudo. Mounts are seen by this process alone and end with it.
set -euo pipefail

usage() {
    sed -n '5,17s/^# \{0,1\}//p' "$0" >&2
    exit 2
}

suite='' folder='' keep='' mirror='' keyring=''
arguments=("$@")
while [[ $# -gt 0 ]]; do
    case $1 in
    --folder) folder=${2:?} && shift 2 ;;
    --mirror) mirror=${2:?} && shift 2 ;;
    --keyring) keyring=${2:?} && shift 2 ;;
    --keep) keep=yes && shift ;;
    -*) usage ;;
    *) suite=$1 && shift && break ;;
    esac
done
[[ $suite =~ ^[a-z]+$ ]] || usage
command=("$@")

repository=$(cd "$(dirname "$0")/.." && pwd)
if [[ $(id -u) -ne 0 ]]; then
    echo "A system in a folder needs root: asking sudo." >&2
    exec sudo "$repository/packaging/try-on.sh" "${arguments[@]}"
fi
# Namespaces of its own for mounts and processes: nothing stays mounted or running, also after a crash.
if [[ ${PATLAS_TRY_ON_INSIDE:-} != yes || $$ -ne 1 ]]; then
    PATLAS_TRY_ON_INSIDE=yes exec unshare --mount --pid --fork --kill-child --mount-proc \
        "$repository/packaging/try-on.sh" "${arguments[@]}"
fi
trap 'exit 130' INT TERM

for program in debootstrap git perl; do
    command -v "$program" >/dev/null || { echo "try-on: $program is missing: apt-get install $program" >&2; exit 2; }
done
folder=${folder:-${TMPDIR:-/var/tmp}/patlas-on-$suite}
mark=$folder/.patlas-try-on
if [[ -e $folder && ! -e $mark && -n $(ls -A "$folder") ]]; then
    echo "try-on: $folder holds something that this script did not put there." >&2
    exit 2
fi
mkdir -p "$folder"
folder=$(cd "$folder" && pwd)
components=main
case $suite in
jammy | noble | questing | resolute) components=main,universe ;; # Ubuntu has Qt's parts in universe
*) mirror=${mirror:-$(apt-get indextargets --format "\$(SITE)" "Created-By: Packages" "Origin: Debian" 2>/dev/null |
    grep -v security | sed -n 1p || true)} ;;
esac

user=patlas
home=/home/$user
steps=()   # "name|seconds|result" of each step that was made
failed=
log=$folder/var/log/patlas-try-on
start=0

begin() { # <what>
    echo "== $suite: $1"
    start=$SECONDS
}
end() { # <what> <result>
    steps+=("${1//|/ }|$((SECONDS - start))|$2")
    [[ $2 == ok ]] || failed=yes
}
summary() {
    local code=$? step name seconds result
    trap - EXIT
    [[ $code -ne 0 || -z $failed ]] || code=1
    if [[ ${#steps[@]} -gt 0 ]]; then
        printf '\n%-34s %9s  %s\n' "$suite, commit ${commit:-not yet cloned}" seconds result
        for step in "${steps[@]}"; do
            IFS='|' read -r name seconds result <<<"$step"
            printf '%-34.34s %9d  %s\n' "$name" "$seconds" "$result"
        done
        printf 'exit code %d\n' "$code"
    fi
    if [[ -n $keep ]]; then
        echo "The system stays in $folder"
    else
        umount --recursive --quiet "$folder"/{proc,sys,dev/pts,dev/shm} 2>/dev/null || true
        rm -rf --one-file-system "$folder"
    fi
    exit "$code"
}
trap summary EXIT

# --- The system ------------------------------------------------------------------------------------------------------
inside() { # as root
    chroot "$folder" /usr/bin/env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive \
        "${environment[@]}" "$@"
}
# As the ordinary user, in the checkout.
as_user() {
    # Ctrl+C is tried in there: who started this script in the background of another left it ignored.
    chroot --userspec="$user:$user" "$folder" /usr/bin/env -i --default-signal=INT \
        PATH=/usr/local/bin:/usr/bin:/bin:/usr/games HOME="$home" USER="$user" LOGNAME="$user" SHELL=/bin/bash LANG=C.UTF-8 \
        "${environment[@]}" /bin/bash -c 'cd ~/patlas && exec "$@"' bash "$@"
}
# What this machine needs to reach a network, that system needs too.
environment=()
while IFS= read -r name; do
    environment+=("$name=${!name}")
done < <(compgen -e | grep -E '^((http|https|ftp|all|no)_proxy|(HTTP|HTTPS|FTP|ALL|NO)_PROXY|(npm_config|NPM_CONFIG)_.*|NODE_EXTRA_CA_CERTS)$' || true)

if [[ ! -e $mark ]]; then
    begin "a system"
    option=()
    [[ -z $keyring ]] || option=(--keyring "$keyring")
    if ! debootstrap --variant=minbase --include=ca-certificates,git,sudo --components="$components" "${option[@]}" \
        "$suite" "$folder" ${mirror:+"$mirror"} >"$folder.log" 2>&1; then
        tail -n 20 "$folder.log" "$folder/debootstrap/debootstrap.log" >&2 || true
        end "system" "debootstrap failed"
        exit 1
    fi
    rm -f "$folder.log"
    printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d" # no service is started by its package
    chmod 755 "$folder/usr/sbin/policy-rc.d"
    chroot "$folder" useradd --create-home --shell /bin/bash "$user"
    printf '%s ALL=(ALL) NOPASSWD: ALL\n' "$user" >"$folder/etc/sudoers.d/$user"
    # shellcheck disable=SC2016 # sudo keeps these of the user's environment
    printf 'Defaults env_keep += "http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY"\n' >>"$folder/etc/sudoers.d/$user"
    touch "$mark"
    end "system (debootstrap)" ok
fi

cp -L /etc/resolv.conf "$folder/etc/resolv.conf"
cp -L /etc/hosts "$folder/etc/hosts"
apt-config dump | grep -E '^Acquire::(http|https|Check-[A-Za-z-]*|ForceIPv4|ForceIPv6|Retries)([: ]|$)' \
    >"$folder/etc/apt/apt.conf.d/90of-the-machine-around" || true
mkdir -p "$folder/usr/local/share/ca-certificates" "$log"
cp /usr/local/share/ca-certificates/*.crt "$folder/usr/local/share/ca-certificates/" 2>/dev/null || true
mount -t proc proc "$folder/proc"
mount -t sysfs -o ro sysfs "$folder/sys"
mkdir -p "$folder/dev/pts" "$folder/dev/shm"
mount -t devpts -o newinstance,ptmxmode=0666,mode=620,gid=5 devpts "$folder/dev/pts"
ln -sf pts/ptmx "$folder/dev/ptmx"
mount -t tmpfs -o mode=1777,nosuid,nodev tmpfs "$folder/dev/shm"
inside update-ca-certificates >/dev/null 2>&1
if command -v npm >/dev/null; then
    npmrc=$(npm config get globalconfig 2>/dev/null || true)
    [[ ! -f $npmrc ]] || install -m 644 "$npmrc" "$folder/etc/npmrc"
    mkdir -p "$folder/usr/local/etc" "$folder/usr/etc"
    # Debian's npm reads /etc/npmrc; others have it beside themselves.
    [[ ! -f $npmrc ]] || ln -sf /etc/npmrc "$folder/usr/etc/npmrc"
    [[ ! -f ~/.npmrc ]] || install -m 600 ~/.npmrc "$folder$home/.npmrc"
fi

begin "the checkout"
commit=$(git -c safe.directory='*' -C "$repository" rev-parse --short HEAD)
if [[ -d $folder$home/patlas ]]; then
    # A build made earlier stays, as it does for a person who pulls.
    git -c safe.directory='*' -C "$folder$home/patlas" fetch --quiet "$repository" HEAD
    git -c safe.directory='*' -C "$folder$home/patlas" checkout --quiet --force --detach FETCH_HEAD
    git -c safe.directory='*' -C "$folder$home/patlas" clean --quiet --force -d
else
    git -c safe.directory='*' clone --quiet --no-hardlinks "$repository" "$folder$home/patlas"
    git -c safe.directory='*' -C "$folder$home/patlas" remote remove origin
fi
chroot "$folder" chown -R "$user:$user" "$home"
end "checkout" ok

# --- The two commands ------------------------------------------------------------------------------------------------
users_processes() {
    find "$folder"/proc -maxdepth 1 -name '[0-9]*' -user "$(stat -c %u "$folder$home")" -printf '%f\n' 2>/dev/null
}

try_packages() {
    begin "packages"
    if as_user packaging/install-deps.sh --run >"$log/packages.log" 2>&1; then
        end "packages" ok
    else
        tail -n 20 "$log/packages.log" >&2
        end "packages" "exit code $?"
        return 1
    fi
}

# <name>: packaging/run.sh until its window is seen, then Ctrl+C.
try_run() {
    local what=$1 out=$log/${1// /-}.log job port='' result="ended before its window was seen"
    begin "packaging/run.sh, $what"
    : >"$out"
    # A terminal's Ctrl+C reaches everything that it started: hence a group of processes of its own.
    set -m
    as_user packaging/run.sh >"$out" 2>&1 &
    job=$!
    set +m
    while kill -0 "$job" 2>/dev/null; do
        port=$(sed -n 's/.*(127\.0\.0\.1:\([0-9]*\)).*/\1/p' "$out" | sed -n 1p)
        if [[ -n $port ]] && perl "$repository/packaging/vnc-picture.pl" 127.0.0.1 "$port" "$log/${what// /-}.ppm" 2>/dev/null; then
            result=ok
            break
        fi
        sleep 0.5
    done
    if [[ $result != ok ]]; then
        tail -n 20 "$out" >&2
        end "run.sh, $what" "$result"
        return 1
    fi
    end "run.sh, $what, to its window" ok
    begin "Ctrl+C"
    kill -INT -- "-$job"
    for _ in {1..100}; do
        [[ -n $(users_processes) ]] || break
        sleep 0.1
    done
    if [[ -n $(users_processes) ]]; then
        echo "Still running after Ctrl+C:" >&2
        for process in $(users_processes); do
            tr '\0' ' ' <"$folder/proc/$process/cmdline" >&2 || true
            echo >&2
            kill -KILL "$process" 2>/dev/null || true
        done
        end "Ctrl+C" "something still runs"
    else
        end "Ctrl+C" ok
    fi
    wait "$job" 2>/dev/null || true
}

try_command() { # <name> <command…>
    local name=$1 code=0
    shift
    begin "$name"
    as_user "$@" || code=$?
    if [[ $code -eq 0 ]]; then end "$name" ok; else end "$name" "exit code $code"; fi
}

begin "packages known"
inside apt-get update -q >"$log/update.log" 2>&1 || { cat "$log/update.log" >&2; end "apt-get update" failed; exit 1; }
case ${command[0]:-both} in
run | both)
    if try_packages && try_run "first start"; then
        try_run "second start" || true
    fi
    [[ ${command[0]:-both} == run ]] || try_command "tests/run.sh" tests/run.sh
    ;;
tests) try_command "tests/run.sh ${command[*]:1}" tests/run.sh "${command[@]:1}" ;;
*) try_command "${command[*]}" "${command[@]}" ;;
esac
