#include "app/text/locale_wording.h"

#include "app/text/gap_words.h"
#include "app/text/note_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/source_words.h"

#include <algorithm>

namespace toscale::text {

namespace {

constexpr int longestAltText = 250;

const Note* findNote(const ComparedCase& row, NoteCode code)
{
    const auto found = std::ranges::find(row.notes, code, &Note::code);
    return found == row.notes.end() ? nullptr : &*found;
}

/// Whole words up to a number of characters, with an ellipsis when something is left out.
QString shortened(const QString& text, int limit)
{
    if (text.size() <= limit)
        return text;
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '), limit - 2);
    return text.left(space > 0 ? space : limit - 1) + QChar(0x2026);
}

/// "1,143 times the 70 GB of Swartz": how a row stands to the baseline, where a ratio may be printed.
QString standing(const Phrases& phrases, const ComparedCase& row, const Comparison& in)
{
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    if (ratio == nullptr || ratio->undecided || &in.rows[ratio->larger] != &row)
        return {};
    const ComparedCase& smaller = in.rows[ratio->smaller];
    return phrases.tr("%1 times the %2 of %3")
        .arg(timesWords(phrases, *ratio),
             AmountFormat(phrases).amount(smaller.measured()->value.best, smaller.measured(), in),
             namedWithDoubt(phrases, smaller));
}

} // namespace

std::string LocaleWording::measureName(MeasureId measure) const { return toUtf8(measureWords(m_phrases, measure)); }

std::string LocaleWording::value(const MeasuredValue& value, const Comparison& in) const
{
    QString text = m_format.estimate(value, in);
    if (value.suspendedYears > 0)
        text = m_phrases.tr("%1 (and %2 suspended)").arg(text, m_format.custody(value.suspendedYears));
    return toUtf8(text);
}

std::string LocaleWording::tick(double value, double step, const Comparison& in) const
{
    Q_UNUSED(step);
    if (value == 0 && in.measure != MeasureId::Volume)
        return toUtf8(m_phrases.locale().toString(0));
    return toUtf8(m_format.amount(value, nullptr, in));
}

std::string LocaleWording::gap(const Gap& gap, scene::Length length) const
{
    return toUtf8(gapWords(m_phrases, gap, length));
}

std::string LocaleWording::basis(Basis basis) const { return toUtf8(basisWords(m_phrases, nameOf(basis))); }

std::string LocaleWording::ratioSentence(const Comparison& in) const
{
    return toUtf8(text::ratioSentence(m_phrases, in));
}

std::string LocaleWording::markNote(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts;
    if (const MeasuredValue* value = row.measured()) {
        if (isOfPenalty(in.measure) && !value->counterfactual)
            for (const Basis basis : value->bases)
                parts << basisWords(m_phrases, nameOf(basis));
        if (value->counterfactual) {
            const Note* note = findNote(row, NoteCode::Counterfactual);
            parts << m_phrases.tr("arithmetic, not law");
            if (note != nullptr && note->arguments.size() > 1)
                parts << m_phrases.tr("prison cannot apply to a company");
        }
        if (const Note* note = findNote(row, NoteCode::SumOfMaxima); note != nullptr && note->arguments.at(0) != "0")
            parts << m_phrases.tr("sum of %1 counts").arg(toQString(note->arguments.at(0)));
        if (findNote(row, NoteCode::SpreadOfTerms) != nullptr && value->parties.size() == 1)
            parts << m_phrases.tr("longest of several terms: %1").arg(toQString(value->parties.front()));
        if (value->status == FigureStatus::Alleged)
            parts << m_phrases.tr("alleged");
        if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
            parts << evidenceWords(m_phrases, nameOf(*value->evidence));
        if (findNote(row, NoteCode::NotKnownToBePaid) != nullptr)
            parts << m_phrases.tr("not known to be paid");
        if (value->scopesOverridden)
            parts << m_phrases.tr("scopes differ");
    }
    if (const Note* note = findNote(row, NoteCode::LeftOut))
        parts << m_phrases.tr("left out: %1").arg(toQString(note->arguments.at(0)));
    return toUtf8(parts.join(QStringLiteral(" · ")));
}

std::string LocaleWording::note(const Note& note, const Comparison& in, scene::Length length) const
{
    return toUtf8(noteWords(m_phrases, note, in, length));
}

/// "over 80 TB, alleged": a row as a title names it.
QString LocaleWording::briefly(const ComparedCase& row, const Comparison& in) const
{
    QString value = m_format.estimate(*row.measured(), in);
    if (isOfPenalty(in.measure) && row.measured()->basis) // a maximum in a title must not read like a sentence
        value = m_phrases.tr("%1 (%2)", "amount (basis)").arg(value, basisWords(m_phrases, nameOf(*row.measured()->basis)));
    return row.measured()->status == FigureStatus::Alleged ? m_phrases.tr("%1, alleged").arg(value) : value;
}

std::string LocaleWording::title(const Comparison& in) const
{
    const QString measure = measureWords(m_phrases, in.measure);
    if (in.rows.empty())
        return toUtf8(measure);
    if (in.measure == MeasureId::SameRateMoney || in.measure == MeasureId::SameRateCustody) {
        const auto base = std::ranges::find(in.rows, in.reference.baseline, &ComparedCase::caseId);
        return toUtf8(m_phrases.tr("%1 as %2 (%3)")
                          .arg(measure, base == in.rows.end() ? toQString(in.reference.baseline) : toQString(base->label),
                               basisWords(m_phrases, nameOf(in.reference.basis))));
    }
    const bool anyGap = std::ranges::any_of(in.rows, [](const ComparedCase& row) { return row.gap() != nullptr; });
    if (in.rows.size() <= 2 && anyGap) { // a gap's words make no title
        QStringList names;
        for (const ComparedCase& row : in.rows)
            names << toQString(row.label);
        return toUtf8(m_phrases.tr("%1: %2", "measure: cases")
                          .arg(measure, names.join(m_phrases.tr(" and ", "between two items"))));
    }
    if (in.rows.size() <= 2) {
        QString text = briefly(in.rows.front(), in);
        if (in.rows.size() == 2)
            text = m_phrases.tr("%1 and %2", "two values").arg(text, briefly(in.rows.back(), in));
        text[0] = text[0].toUpper();
        return toUtf8(text);
    }
    return toUtf8(m_phrases.tr("%1 of %n case(s)", nullptr, static_cast<int>(in.rows.size())).arg(measure));
}

std::string LocaleWording::subtitle(const Comparison& in) const
{
    QStringList names;
    for (const ComparedCase& row : in.rows)
        names << toQString(row.label);
    const bool namedInTitle = std::ranges::any_of(in.rows, [](const ComparedCase& row) { return row.gap() != nullptr; });
    const QString about = in.rows.size() > 2 || in.rows.empty() || namedInTitle
        ? QString()
        : m_phrases.tr("%1: %2.", "measure: cases")
                  .arg(measureWords(m_phrases, in.measure), names.join(m_phrases.tr(" and ", "between two items")))
            + QLatin1Char(' ');
    return toUtf8(about) + basisOfComparison(in);
}

/// What is counted, or on which basis and in which money.
std::string LocaleWording::basisOfComparison(const Comparison& in) const
{
    if (!isOfPenalty(in.measure)) {
        QStringList counts;
        for (const ComparedCase& row : in.rows)
            if (row.measured() != nullptr && row.measured()->counts) {
                const QString words = countsWords(m_phrases, nameOf(*row.measured()->counts));
                if (!counts.contains(words))
                    counts << words;
            }
        return toUtf8(counts.isEmpty()
                          ? m_phrases.tr("As reported")
                          : m_phrases.tr("As reported; counted is what was %1").arg(counts.join(QStringLiteral(", "))));
    }
    const BasisChoice& basis = in.reference.basis;
    const QString basisText = basis.rule == BasisChoice::Rule::Final ? m_phrases.tr("last decision in force")
        : basis.rule == BasisChoice::Rule::Highest ? m_phrases.tr("highest stage")
                                                   : basisWords(m_phrases, nameOf(basis));
    if (in.measure == MeasureId::Custody || in.measure == MeasureId::CustodyPerTb
        || in.measure == MeasureId::CustodyPerWork || in.measure == MeasureId::SameRateCustody)
        return toUtf8(m_phrases.tr("Longest term of one person, %1").arg(basisText));
    const QString currency = in.reference.priceYear
        ? m_phrases.tr("%1 of %2", "USD of 2024").arg(toQString(in.reference.currency.code)).arg(*in.reference.priceYear)
        : m_phrases.tr("nominal %1", "USD").arg(toQString(in.reference.currency.code));
    QString text = QStringLiteral("%1, %2").arg(basisText, currency);
    text[0] = text[0].toUpper();
    return toUtf8(text);
}

std::string LocaleWording::scale(FigureKind kind, double basePerUnit, const Comparison& in) const
{
    if (!(basePerUnit > 0))
        return toUtf8(kind == FigureKind::Squares ? m_phrases.tr("Area is to scale") : m_phrases.tr("Length is to scale"));
    const QString amount = m_format.amount(basePerUnit, nullptr, in);
    return toUtf8(kind == FigureKind::Squares ? m_phrases.tr("Area is to scale: 1 cm² = %1").arg(amount)
                                              : m_phrases.tr("Length is to scale: 1 cm = %1").arg(amount));
}

std::string LocaleWording::enlarged(double factor) const
{
    return toUtf8(m_phrases.tr("enlarged %1 times").arg(m_format.number(factor, 2)));
}

std::string LocaleWording::sourceLine(std::span<const scene::CitedSource> sources) const
{
    return toUtf8(text::sourceLine(m_phrases, sources));
}

std::string LocaleWording::markDescription(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts{namedWithDoubt(m_phrases, row)};
    if (const Gap* gap = row.gap()) {
        parts << gapWords(m_phrases, *gap, scene::Length::Full);
    } else {
        parts << toQString(value(*row.measured(), in));
        if (isOfPenalty(in.measure) && !row.measured()->counterfactual)
            for (const Basis basis : row.measured()->bases)
                parts << basisWords(m_phrases, nameOf(basis));
        if (row.measured()->counterfactual)
            parts << m_phrases.tr("arithmetic, not law");
        const QString times = standing(m_phrases, row, in);
        if (!times.isEmpty())
            parts << times;
    }
    if (const Note* note = findNote(row, NoteCode::AsOf); note != nullptr && row.gap() == nullptr)
        parts << m_phrases.tr("proceedings pending as of %1").arg(m_format.date(note->arguments.at(0)));
    return toUtf8(parts.join(QStringLiteral("; ")));
}

std::string LocaleWording::altText(FigureKind kind, const Comparison& in) const
{
    const QString figure = kind == FigureKind::Squares ? m_phrases.tr("Squares to scale") : m_phrases.tr("Bars to scale");
    QString text = figure + QStringLiteral(". ");
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (std::holds_alternative<Ratio>(in.ratio) && text.size() + ratio.size() <= longestAltText)
        return toUtf8(text + ratio);
    QStringList rows;
    for (const ComparedCase& row : in.rows)
        rows << namedWithDoubt(m_phrases, row) + QStringLiteral(": ")
                + (row.gap() != nullptr ? gapWords(m_phrases, *row.gap(), scene::Length::Short)
                                        : toQString(value(*row.measured(), in)));
    return toUtf8(shortened(text + measureWords(m_phrases, in.measure) + QStringLiteral(". ") + rows.join(QStringLiteral("; ")),
                            longestAltText));
}

std::string LocaleWording::longDescription(FigureKind kind, const Comparison& in) const
{
    QStringList sentences{toQString(title(in)) + QLatin1Char('.'),
                          kind == FigureKind::Squares
                              ? m_phrases.tr("Each case is a square whose area is its value; all stand on one line.")
                              : m_phrases.tr("Each case is a bar whose length is its value; all start at zero.")};
    for (const ComparedCase& row : in.rows)
        sentences << toQString(markDescription(row, in)) + QLatin1Char('.');
    const QString ratio = text::ratioSentence(m_phrases, in);
    if (!ratio.isEmpty())
        sentences << ratio;
    return toUtf8(sentences.join(QLatin1Char('\n')));
}

std::string LocaleWording::keyEntry(Basis basis) const { return toUtf8(basisWords(m_phrases, nameOf(basis))); }

std::string LocaleWording::styleEntry(scene::MarkStyle style) const
{
    switch (style) {
    case scene::MarkStyle::Hollow:
        return toUtf8(m_phrases.tr("suspended or left out"));
    case scene::MarkStyle::Dotted:
        return toUtf8(m_phrases.tr("arithmetic, not law"));
    case scene::MarkStyle::Hatched:
        return toUtf8(m_phrases.tr("scopes differ"));
    case scene::MarkStyle::Light:
        return toUtf8(m_phrases.tr("range: from the low to the high end"));
    default:
        return {};
    }
}

std::string LocaleWording::moreCases(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) not shown: too many for this size", nullptr, count));
}

std::string LocaleWording::moreSources(int count) const
{
    return toUtf8(m_phrases.tr("%n more source(s)", nullptr, count));
}

std::string LocaleWording::defaultByline() const { return toUtf8(m_phrases.tr("Drawn to scale with ToScale")); }

} // namespace toscale::text
