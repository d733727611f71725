#include "app/text/ratio_words.h"

#include "app/text/gap_words.h"
#include "app/text/qt_string.h"

#include <cmath>

namespace toscale::text {

namespace {

QString listed(const Phrases& phrases, const std::vector<std::string>& names, QString (*words)(const Phrases&, std::string_view))
{
    QStringList all;
    for (const std::string& name : names)
        all << words(phrases, name);
    all.removeDuplicates();
    return all.join(phrases.tr(" and ", "between two items"));
}

QString withheldSentence(const Phrases& phrases, const WithheldRatio& withheld)
{
    switch (withheld.reason) {
    case WithheldReason::BasisDiffers:
        return phrases.tr("No ratio: not comparable on different bases (%1).")
            .arg(listed(phrases, withheld.arguments, basisWords));
    case WithheldReason::ForumDiffers:
        return phrases.tr("No ratio: not comparable between forums (%1).")
            .arg(listed(phrases, withheld.arguments, forumWords));
    case WithheldReason::NounsDiffer:
        return phrases.tr("No ratio: %1 and %2 are not the same thing.")
            .arg(toQString(withheld.arguments.at(0)), toQString(withheld.arguments.at(1)));
    case WithheldReason::ScopeDiffers:
        return phrases.tr("No ratio: the penalties were computed on different things.");
    case WithheldReason::Gap: {
        for (std::size_t i = 0; i < gapNames.size(); ++i)
            if (gapNames[i] == withheld.arguments.at(0))
                return phrases.tr("No ratio: one value is missing (%1).")
                    .arg(gapWords(phrases, Gap{static_cast<GapCode>(i), {}, {}}, scene::Length::Short));
        return phrases.tr("No ratio: one value is missing.");
    }
    case WithheldReason::ZeroBase:
        return phrases.tr("No ratio: the smaller value is zero.");
    case WithheldReason::FewerThanTwo:
        return {};
    }
    return {};
}

} // namespace

QString timesWords(const Phrases& phrases, const Ratio& ratio)
{
    const AmountFormat format(phrases);
    const double times = ratio.times.best;
    const QString number = times >= 1e6 ? format.large(times) : format.number(times, ratio.digits);
    const bool rounded = std::abs(times - std::round(times)) > 1e-9 * times || times >= 1e6;
    const QString about = rounded || ratio.times.approximate ? phrases.tr("about %1").arg(number) : number;
    if (ratio.noBound)
        return about;
    switch (ratio.times.bound) {
    case Bound::Lower:
        return (ratio.times.strict ? phrases.tr("more than %1") : phrases.tr("at least %1")).arg(about);
    case Bound::Upper:
        return (ratio.times.strict ? phrases.tr("less than %1") : phrases.tr("at most %1")).arg(about);
    case Bound::Range:
        return phrases.tr("%1 to %2").arg(format.number(ratio.times.low, ratio.digits),
                                         format.number(ratio.times.high, ratio.digits));
    case Bound::None:
        return about;
    }
    return about;
}

QString percentWords(const Phrases& phrases, double times)
{
    return AmountFormat(phrases).number(100 / times, 3) + QChar(0x00A0) + QLatin1Char('%');
}

QString namedWithDoubt(const Phrases& phrases, const ComparedCase& row)
{
    QStringList parts{toQString(row.label)};
    if (const MeasuredValue* value = row.measured()) {
        if (value->status == FigureStatus::Alleged)
            parts << phrases.tr("alleged");
        if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
            parts << evidenceWords(phrases, nameOf(*value->evidence));
    }
    return parts.join(QStringLiteral(", "));
}

QString ratioSentence(const Phrases& phrases, const Comparison& in)
{
    if (const auto* withheld = std::get_if<WithheldRatio>(&in.ratio))
        return withheldSentence(phrases, *withheld);
    const Ratio& ratio = std::get<Ratio>(in.ratio);
    const AmountFormat format(phrases);
    const ComparedCase& smaller = in.rows[ratio.smaller];
    const ComparedCase& larger = in.rows[ratio.larger];
    const QString largeValue = format.estimate(*larger.measured(), in);
    const QString smallValue = format.estimate(*smaller.measured(), in);
    if (ratio.times.best == 1 && ratio.times.bound == Bound::None)
        return phrases.tr("%1 (%2) and %3 (%4) are equal.")
            .arg(largeValue, namedWithDoubt(phrases, larger), smallValue, namedWithDoubt(phrases, smaller));
    QString text = phrases.tr("%1 (%2) is %3 times %4 (%5).")
                       .arg(largeValue, namedWithDoubt(phrases, larger), timesWords(phrases, ratio), smallValue,
                            namedWithDoubt(phrases, smaller));
    text[0] = text[0].toUpper();
    if (ratio.noBound)
        text += QLatin1Char(' ')
            + (larger.measured()->value.bound == Bound::Upper
                   ? phrases.tr("These are the best values; the ratio has no bound, because both are upper bounds.")
                   : phrases.tr("These are the best values; the ratio has no bound, because both are lower bounds."));
    else if (ratio.undecided)
        text += QLatin1Char(' ') + phrases.tr("The two overlap, so their order is undecided.");
    else
        text += QLatin1Char(' ')
            + phrases.tr("%1 is %2 of %3.")
                  .arg(format.amount(smaller.measured()->value.best, smaller.measured(), in),
                       percentWords(phrases, ratio.times.best),
                       format.amount(larger.measured()->value.best, larger.measured(), in));
    return text;
}

} // namespace toscale::text
