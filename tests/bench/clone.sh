#!/usr/bin/env bash
# Measures the time from a fresh clone to a card: npm ci, then npm start until the card's script is served.
set -euo pipefail
port="${1:-8790}"
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT
git clone --quiet . "$folder/entente"
cd "$folder/entente"
started=$(date +%s.%N)
npm ci --silent >/dev/null 2>&1
installed=$(date +%s.%N)
# A separate process group, so that all its processes can be stopped.
setsid npm start --silent -- --port "$port" >"$folder/log" 2>&1 &
server=$!
until curl --silent --fail --output /dev/null "http://localhost:$port/embed/no-tj.js?lang=de"; do
  kill -0 $server 2>/dev/null || { cat "$folder/log"; exit 1; }
  sleep 0.1
done
served=$(date +%s.%N)
kill -TERM -- "-$server"
wait "$server" || true
awk -v a="$started" -v b="$installed" -v c="$served" 'BEGIN { printf "npm ci %.1f s, npm start %.1f s, total %.1f s\n", b - a, c - b, c - a }'
