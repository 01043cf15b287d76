#!/usr/bin/env bash
# The one gate: installs what the tests need where it is missing, checks the format, builds, runs every test.
# The last line is "N passed, N failed".
set -euo pipefail
cd "$(dirname "$0")"

export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1
results=artifacts/test-results

need() { # need COMMAND PACKAGE: a command that a distribution package brings
  command -v "$1" >/dev/null 2>&1 && return
  echo "test.sh: installing $2 ..."
  apt-get update -qq
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "$2" >/dev/null
}

command -v dotnet >/dev/null 2>&1 || { echo "test.sh: the .NET 10 SDK is missing (https://dot.net/download)." >&2; exit 1; }
command -v node >/dev/null 2>&1 && command -v npm >/dev/null 2>&1 || { echo "test.sh: Node.js 20 or newer with npm is missing (https://nodejs.org)." >&2; exit 1; }
need chromium chromium
# The server's programs are not on the path, so the package cannot be asked for by command.
compgen -G '/usr/lib/postgresql/*/bin/initdb' >/dev/null || need initdb postgresql

# As the lock files say; who changes a package runs "dotnet restore" first and commits what it wrote.
dotnet restore InviteBot.sln --locked-mode --verbosity quiet
dotnet format whitespace InviteBot.sln --no-restore --verify-no-changes
dotnet build InviteBot.sln --no-restore --verbosity quiet -nologo

rm -rf "$results"
status=0
dotnet test InviteBot.sln --no-build --nologo --logger "trx" --results-directory "$results" || status=$?

counters=$(cat "$results"/*.trx 2>/dev/null | grep -o '<Counters [^>]*>' || true)
sum() { echo "$counters" | grep -o " $1=\"[0-9]*\"" | grep -o '[0-9]*' | awk '{ total += $1 } END { print total + 0 }'; }
passed=$(sum passed) failed=$(sum failed) skipped=$(($(sum total) - $(sum executed)))

[ "$passed" -gt 0 ] || status=1
[ "$skipped" -eq 0 ] && echo "$passed passed, $failed failed" || echo "$passed passed, $failed failed, $skipped skipped"
exit "$status"
