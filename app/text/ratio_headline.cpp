#include "app/text/ratio_headline.h"

#include <algorithm>

namespace toscale::text {

QString ratioHeadline(const Phrases& phrases, const Ratio& ratio, const QString& smaller, const QString& larger)
{
    if (!ratio.times.hasBound() && ratio.times.best != 1)
        return phrases.tr("%1 and %2: best values give %3; %4")
            .arg(smaller, larger, timesWords(phrases, ratio), noBoundWords(phrases, ratio.times.noBound));
    const bool isEven = ratio.times.best == 1 || ratio.equal;
    if (isEven || ratio.undecided || ratio.times.bound == Bound::Range)
        return ratioWords(phrases, ratio, {smaller}, {larger});
    return phrases.tr("%1 is %2 of %3: 1 to %4")
        .arg(smaller, shareWords(phrases, ratio), larger, timesWords(phrases, ratio));
}

QString readingHeadline(const Phrases& phrases, const Ratio& ratio)
{
    if (ratio.readingHigh == 0)
        return {};
    constexpr int fewestDigits = 4; // two or three would hide what the prefix makes out
    const int digits = std::max(ratio.digits, fewestDigits);
    const AmountFormat format(phrases);
    const QString words =
        phrases
            .tr("%1 to %2 times if either prefix was meant otherwise (prefix reading only, not the doubt about the "
                "source)")
            .arg(format.number(ratio.readingLow, digits), format.number(ratio.readingHigh, digits));
    return ratio.readingLow < 1 ? phrases.tr("%1; the order could turn round").arg(words) : words;
}

QString noRatioHeadline(const Phrases& phrases, const QString& a, const QString& b, GapCode reason)
{
    const auto because = [&](const QString& why) { return phrases.tr("%1 and %2: no ratio, %3").arg(a, b, why); };
    if (reason == GapCode::ZeroBase)
        return because(phrases.tr("one of them is zero"));
    if (reason == GapCode::LifeTerm)
        return because(phrases.tr("life is no number of years"));
    if (reason == GapCode::Suspended)
        return because(phrases.tr("a suspended term is no served one"));
    return because(phrases.tr("time served is of unknown length"));
}

} // namespace toscale::text
