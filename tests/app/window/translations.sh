#!/bin/sh
# translations.sh LUPDATE SOURCE_DIR: every text of the window has finished words in every language. lupdate reads the
# sources anew into copies of the files, so that a text that nobody translated is an unfinished message there.
set -eu
lupdate=$1
source=$2
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$source"/translations/toscale_*.ts "$copies"
rm "$copies"/toscale_en.ts # the sources are English
cd "$source/app"
find . -name '*.cpp' ! -path './text/*' ! -path './cli/*' | LC_ALL=C sort > "$copies/sources"
"$lupdate" -silent -no-obsolete -locations none -I "$source" @"$copies/sources" -ts "$copies"/*.ts
if grep -n -B6 'type="unfinished"' "$copies"/*.ts; then
    echo "not translated; ninja update_translations puts them into translations/" >&2
    exit 1
fi
