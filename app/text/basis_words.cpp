#include "app/text/basis_words.h"

#include "app/text/vocabulary_words.h"

namespace toscale::text {

namespace {

QString basesAndEnding(const Phrases& phrases, std::span<const Basis> bases, std::string_view ending, bool inPart)
{
    const QString words = basesWords(phrases, bases);
    return ending.empty()
        ? words
        : phrases.tr("%1, %2", "imposed, later vacated").arg(words, endingWords(phrases, ending, inPart));
}

} // namespace

QString endingWords(const Phrases& phrases, std::string_view ending, bool inPart)
{
    if (ending == nameOf(Outcome::Pardoned))
        return inPart ? phrases.tr("in part later pardoned") : phrases.tr("later pardoned");
    if (ending == nameOf(Outcome::LiabilityOverturned))
        return inPart ? phrases.tr("in part later overturned") : phrases.tr("later overturned");
    if (ending == nameOf(Basis::None))
        return inPart ? phrases.tr("in part no longer in force") : phrases.tr("no longer in force");
    return inPart ? phrases.tr("in part later vacated") : phrases.tr("later vacated");
}

QString basesOfRow(const Phrases& phrases, const ComparedCase& row)
{
    if (const Gap* gap = row.gap())
        return basesOfGap(phrases, *gap);
    const MeasuredValue& value = *row.measured();
    return basesAndEnding(phrases, value.bases, value.ending, value.endedInPart);
}

QString basesOfGap(const Phrases& phrases, const Gap& gap)
{
    return basesAndEnding(phrases, gap.bases, gap.ending, false);
}

} // namespace toscale::text
