#!/usr/bin/env bash
# Neither program makes a socket of the internet, whatever it does: no_network.sh WITHOUT_NETWORK TOSCALE TOSCALE_CLI WINDOW_TESTS
set -euo pipefail
guard=$1 window=$2 cli=$3 tests=$4
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export QT_QPA_PLATFORM=offscreen HOME=$work XDG_CONFIG_HOME=$work XDG_CACHE_HOME=$work

fail() {
    echo "$1" >&2
    exit 1
}
# the proof proves something: a socket of the internet is noticed, a local one is none
"$guard" --try-local || { [ $? -eq 77 ] && exit 77; fail "a local socket counts as one of the internet"; }
for family in --try-internet --try-internet6; do
    status=0
    "$guard" "$family" 2>"$work/said" || status=$?
    [ "$status" -eq 159 ] || fail "a socket of the internet is not noticed ($family: $status)"
done

cd "$work"
for ending in svg png pdf html csv json vl.json events.csv timeline.json ics; do
    figure=timeline
    [ "$ending" != vl.json ] || figure=bars
    "$guard" "$cli" render samples: --figure $figure -o "figure.$ending" 2>"$work/said" || fail "render to .$ending: $?, $(cat "$work/said")"
    [ -s "figure.$ending" ] || fail "no figure.$ending"
done
"$guard" "$cli" render --worksheet -o sheet.pdf || fail "a worksheet: $?"
"$guard" "$cli" cases samples: >/dev/null || fail "cases: $?"
"$guard" "$cli" table samples: --measures money,volume -o table.csv || fail "table: $?"
"$guard" "$cli" describe --robustness >/dev/null || fail "describe: $?"
"$guard" "$cli" compare "70 GB" "80 TB" >/dev/null || fail "compare: $?"
"$guard" "$cli" check figure.svg >/dev/null || fail "a document inside a picture: $?"
printf 'title,volume\nhttp://example.org/,1 GB\n' >import.csv
"$guard" "$cli" import import.csv -o import.toscale.json >/dev/null || fail "import: $?"
# whose sources, pictures and links are addresses: none is looked up
printf '%s' '{"format":"toscale","version":1,"title":"<img src=\"http://example.org/x.png\">","cases":[{"id":"a","title":"<img src=http://example.org/x>","figures":[{"id":"f","kind":"volume","value":"1 GB","sources":["s"]}],"sources":[{"id":"s","title":"S","url":"http://example.org/"}]}]}' >web.toscale.json
"$guard" "$cli" render web.toscale.json -o web.html || fail "a document of addresses: $?"

# the window opens a document and paints it; nobody closes it
status=0
TOSCALE_TRACE_START=1 "$guard" timeout 8 "$window" web.toscale.json >"$work/trace" 2>&1 || status=$?
[ "$status" -eq 124 ] || fail "the window ended by itself: $status, $(cat "$work/trace")"
grep -q . "$work/trace" || fail "the window painted nothing"

# and is opened, edited, presented, exported, printed and searched in by its tests
"$guard" "$tests" --gtest_brief=1 \
    --gtest_filter='FilesTest.*:HostileTextTest.*:PresentTest.*:ExportDialogTest.*:PrintDialogTest.*:TableExportTest.*:Receipt.*:RecoveryTest.*' \
    >"$work/said" 2>&1 || fail "a test of the window: $?, $(tail -5 "$work/said")"
