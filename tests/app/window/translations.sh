#!/bin/sh
# translations.sh LUPDATE SOURCE_DIR: every text of the window has finished words in every language; in English, which
# the sources are, those with a number ("1 page", not "1 page(s)"). lupdate reads the sources anew into copies of the
# files, so that a text that nobody translated is an unfinished message there.
set -eu
lupdate=$1
source=$2
copies=$(mktemp -d)
trap 'rm -rf "$copies"' EXIT
cp "$source"/translations/toscale_*.ts "$copies"
mkdir "$copies"/english
mv "$copies"/toscale_en.ts "$copies"/english
cd "$source/app"
find . -name '*.cpp' ! -path './text/*' ! -path './cli/*' | LC_ALL=C sort > "$copies/sources"
"$lupdate" -silent -no-obsolete -locations none -I "$source" @"$copies/sources" -ts "$copies"/*.ts
"$lupdate" -silent -no-obsolete -locations none -pluralonly -I "$source" @"$copies/sources" \
    -ts "$copies"/english/toscale_en.ts
if grep -n -B6 'type="unfinished"' "$copies"/*.ts "$copies"/english/*.ts; then
    echo "not translated; ninja update_translations puts them into translations/" >&2
    exit 1
fi
# %n alone is written 1234 in every language, %Ln as each writes its numbers
if grep -nE '<(numerusform|translation)>[^<]*%n' "$source"/translations/toscale_*.ts; then
    echo "a number that no language writes so: %Ln in place of %n" >&2
    exit 1
fi
