#!/usr/bin/env bash
# Compiles each template-*.bicep into the ARM JSON beside it. Wants the compiler: BICEP=/path/to/bicep, or bicep on the path;
# the tests restore it with NuGet (Azure.Bicep.CommandLine.linux-x64) and fail when a committed JSON is not what it makes.
set -euo pipefail
cd "$(dirname "$0")"
for template in */template-*.bicep; do
  "${BICEP:-bicep}" build "$template"
done
