#include "app/text/export_words.h"

#include "app/text/amount_format.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

PageWords pageWords(const Phrases& phrases)
{
    return {phrases.tr("Case", "the head of a column"),
            phrases.tr("Sources", "the head of a column"),
            phrases.tr("Headline"),
            phrases.tr("Caption"),
            phrases.tr("Alternative text"),
            phrases.tr("The figure in words"),
            phrases.tr("The data"),
            phrases.tr("Notes"),
            phrases.tr("Sources"),
            phrases.tr("The arrow keys walk over the marks of the figure."),
            phrases.tr("Copy"),
            phrases.tr("Copied")};
}

QString notToScaleWords(const Phrases& phrases, double worst)
{
    if (!std::isfinite(worst) || worst <= 0)
        return phrases.tr("Not to scale: a size in this picture is not that of its value.");
    return phrases.tr("Not to scale: a size in this picture is %1 times that of its value.", "a number")
        .arg(AmountFormat(phrases).number(worst, 3));
}

QString inkWords(const Phrases& phrases, double worst, bool isMeasured)
{
    if (!isMeasured)
        return phrases.tr("Honest ink: values stand at their places on the scale; no size stands for a value.");
    if (!std::isfinite(worst) || worst < 0.95 || worst > 1.05)
        return phrases.tr("Honest ink: not to scale. Every export says so in the picture.");
    return phrases.tr("Honest ink: every size is that of its value (lie factor %1).", "a number")
        .arg(phrases.locale().toString(worst, 'f', 3));
}

QString missingLettersWords(const Phrases& phrases, const std::set<char32_t>& letters)
{
    constexpr std::size_t most = 5;
    QStringList named;
    for (const char32_t letter : letters) {
        if (static_cast<std::size_t>(named.size()) == most) {
            named << QString(QChar(0x2026));
            break;
        }
        named << QStringLiteral("U+%1").arg(static_cast<uint>(letter), 4, 16, QLatin1Char('0')).toUpper();
    }
    return phrases
        .tr("No installed font has these letters: %1. A box stands in their place; install a font of their "
            "script.",
            "code points")
        .arg(phrases.isolated(phrases.withCommas(named)));
}

QString fallbackFontsWords(const Phrases& phrases, const std::set<std::string>& families)
{
    QStringList names;
    for (const std::string& family : families)
        names << toQString(family);
    return phrases.tr("Letters that Liberation Sans lacks are drawn in %1.", "fonts").arg(listed(phrases, names));
}

QString otherMeasureWords(const Phrases& phrases, FigureKind kind, MeasureId was, MeasureId drawn)
{
    return phrases.tr("%1 has no figure “%2”: drawn of %3, as --measure can say", "measure, kind, measure")
        .arg(toQString(std::string(nameOf(was))), toQString(std::string(nameOf(kind))),
             toQString(std::string(nameOf(drawn))));
}

QString headingCutWords(const Phrases& phrases)
{
    return phrases.tr("Title or subtitle is too long for this picture: it ends in “…”.");
}

QString rateNeedsBaselineWords(const Phrases& phrases)
{
    return phrases.tr("A same-rate figure needs a baseline: the case whose rate is applied to the others.");
}

QString documentTooLargeWords(const Phrases& phrases)
{
    return phrases.tr("The document is too large to travel in the picture (over 4 MB packed): exported without it.");
}

QString tableNotCarriedWords(const Phrases& phrases)
{
    return phrases.tr("A table of more rows than a document holds does not travel in the picture.");
}

QString eventsLeftOutWords(const Phrases& phrases, std::size_t count)
{
    if (count == 1)
        return phrases.tr("One event has no date that a calendar knows and is left out.");
    return phrases.tr("%n events have no date that a calendar knows and are left out.", nullptr,
                      static_cast<int>(count));
}

QString nameInPathWords(const Phrases& phrases, const QString& path)
{
    return phrases.tr("The name of the file may name a person: %1", "a path").arg(path);
}

QString trueSizeWords(const Phrases& phrases, const QString& scale)
{
    return phrases.tr("Printed at its true size: %1.", "1 cm² = 70 GB").arg(scale);
}

QString rulerWords(const Phrases& phrases)
{
    return phrases.tr("This ruler is 10 cm long where the sheet was printed at 100 %.");
}

QString sheetsWords(const Phrases& phrases, std::size_t columns, std::size_t rows)
{
    const auto number = [&](std::size_t one) { return phrases.digits(static_cast<qint64>(one)); };
    return phrases.tr("%1 sheets: %2 in a row, %3 rows. Cut along the marks and hang them side by side.", "numbers")
        .arg(number(columns * rows), number(columns), number(rows));
}

QString sheetWords(const Phrases& phrases, std::size_t sheet, std::size_t columns, std::size_t rows)
{
    const auto number = [&](std::size_t one) { return phrases.digits(static_cast<qint64>(one)); };
    return phrases.tr("Sheet %1 of %2: row %3, column %4", "numbers")
        .arg(number(sheet + 1), number(columns * rows), number(sheet / columns + 1), number(sheet % columns + 1));
}

namespace {

/// The case that is not drawn and travels because the others are compared with it.
const Case* comparedWith(const Document& excerpt)
{
    for (const View& view : excerpt.views)
        for (const Case& each : excerpt.cases)
            if (!view.cases.empty() && std::ranges::find(view.cases, each.id, &ViewCase::id) == view.cases.end())
                return &each;
    return nullptr;
}

} // namespace

QStringList travelWords(const Phrases& phrases, const Document& excerpt)
{
    constexpr int mostNames = 6;
    const Case* const baseline = comparedWith(excerpt);
    QStringList names;
    std::size_t sources = 0;
    int others = 0;
    for (const Case& each : excerpt.cases) {
        sources += each.sources.size();
        if (&each == baseline)
            continue;
        if (names.size() < mostNames)
            names << phrases.isolated(each.label());
        else
            ++others;
    }
    if (others > 0)
        names << phrases.tr("%n more", "cases", others);
    QStringList words{phrases.tr("The cases drawn: %1", "their names").arg(listed(phrases, names))};
    if (baseline != nullptr)
        words << phrases.tr("The case they are compared with: %1", "its name").arg(phrases.isolated(baseline->label()));
    return words << phrases.tr("What is recorded of them: figures, penalties, events, summary and %n source(s)",
                               nullptr, static_cast<int>(sources))
                 << phrases.tr("This view with its texts")
                 << phrases.tr("Not: other cases and views, speaker notes, private notes of cases");
}

} // namespace toscale::text
