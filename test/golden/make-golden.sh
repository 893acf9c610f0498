#!/bin/sh
# Rebuilds the expected numbers in this folder with GeographicLib's own command-line tools (Debian: geographiclib-tools).
# The atlas' code takes no part in it. Run from anywhere; the results are committed.
set -eu
for tool in GeodSolve Planimeter node; do
  command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done
cd "$(dirname "$0")"
node make-lengths.mjs
node make-polygons.mjs
node make-measures.mjs
node make-stations.mjs
node make-sheets-crossed.mjs
node make-areas.mjs
/usr/bin/python3 make-dissolve.py
