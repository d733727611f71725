#include "app/text/gap_words.h"

#include "app/text/basis_words.h"
#include "app/text/list_words.h"
#include "app/text/noun_words.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"

namespace toscale::text {

namespace {

QString nothingOnBasis(const Phrases& phrases, const std::string& basis)
{
    switch (fromName<Basis>(basis).value_or(Basis::None)) {
    case Basis::StatutoryMaximum:
        return phrases.tr("no statutory maximum on record");
    case Basis::Sought:
        return phrases.tr("nothing sought on record");
    case Basis::Agreed:
        return phrases.tr("no settlement on record");
    case Basis::Imposed:
        return phrases.tr("nothing imposed on record");
    case Basis::Reduced:
        return phrases.tr("no reduction on record");
    case Basis::Vacated:
        return phrases.tr("nothing vacated on record");
    case Basis::Declined:
        return phrases.tr("no declined offer on record");
    case Basis::Conditional:
        return phrases.tr("nothing conditional on record");
    case Basis::Served:
        return phrases.tr("no time served on record");
    case Basis::Paid:
        return phrases.tr("no payment on record");
    case Basis::Unstated:
        return phrases.tr("none without a stated basis");
    case Basis::None:
        break;
    }
    return phrases.tr("nothing on record");
}

/// "no criminal fine on record": nothing passes the filter of the view.
QString nothingOfFilter(const Phrases& phrases, const Gap& gap)
{
    QStringList kinds;
    for (std::size_t i = 2; i < gap.arguments.size(); ++i)
        kinds << kindWords(phrases, gap.arguments[i], false);
    const QString what =
        kinds.isEmpty() ? phrases.tr("penalty") : kinds.join(phrases.tr(" or ", "between kinds of penalty"));
    return gap.arguments[1].empty() ? phrases.tr("no %1 on record", "no fine on record").arg(what)
                                    : phrases.tr("no %1 %2 on record", "no criminal fine on record")
                                          .arg(forumWords(phrases, gap.arguments[1]), what);
}

QString unknownWords(const Phrases& phrases, const Gap& gap, bool full)
{
    const std::string about = gap.arguments.empty() ? "" : gap.arguments[0];
    if (about == "baseline")
        return phrases.tr("no baseline chosen");
    if (about == "volume")
        return phrases.tr("no volume stated");
    if (about == "works")
        return phrases.tr("no number of works stated");
    if (about == "several")
        return full ? phrases.tr("several figures, none of them the primary one") : phrases.tr("several figures");
    if (about == "amount")
        return phrases.tr("amount not stated");
    if (about == "term")
        return phrases.tr("length of term not stated");
    if (about == "basis" && gap.arguments.size() > 1)
        return nothingOnBasis(phrases, gap.arguments[1]);
    if (about == "filter" && gap.arguments.size() > 1)
        return nothingOfFilter(phrases, gap);
    return full ? phrases.tr("unknown: nothing on record") : phrases.tr("unknown");
}

QString notImprisoned(const Phrases& phrases, const std::string& kind)
{
    if (kind == "company")
        return phrases.tr("not applicable: a company cannot be imprisoned");
    if (kind == "state")
        return phrases.tr("not applicable: a state cannot be imprisoned");
    return phrases.tr("not applicable: an organisation cannot be imprisoned");
}

/// A conviction or a settlement leads one to expect a penalty; there is none of the kind asked for.
QString noneImposed(const Phrases& phrases, const std::string& outcome)
{
    const QString words = phrases.tr("none imposed: %1").arg(outcomeWords(phrases, outcome));
    const bool expected = outcome == "convicted" || outcome == "held_liable" || outcome == "settled";
    return expected ? phrases.tr("%1, no such penalty on record", "none imposed: convicted").arg(words) : words;
}

QString lifeWords(const Phrases& phrases, const Gap& gap, bool full)
{
    QString words = gap.bases.empty()
        ? phrases.tr("life")
        : phrases.tr("life, %1", "a prison term, its basis").arg(basesOfGap(phrases, gap));
    QStringList further;
    for (const Forum forum : gap.forums)
        further << forumWords(phrases, nameOf(forum));
    for (const std::string& party : gap.parties)
        further << phrases.isolated(party);
    if (full && !further.isEmpty())
        words = phrases.tr("%1 (%2)", "life, sought (criminal, name)").arg(words, phrases.withCommas(further));
    return words;
}

/// The baseline case has no rate: its own outcome is not this case's.
QString missingRateWords(const Phrases& phrases, const Gap& gap, bool full)
{
    if (!full)
        return phrases.tr("no rate from the baseline");
    if (gap.code == GapCode::NoneImposed)
        return gap.arguments.size() > 1 ? phrases.tr("no rate: nothing is in force in the baseline case")
                                        : phrases.tr("no rate: nothing was imposed in the baseline case");
    Gap own = gap;
    own.ofBaseline = false;
    return phrases.tr("no rate in the baseline case: %1").arg(gapWords(phrases, own, scene::Length::Full));
}

} // namespace

QString gapWords(const Phrases& phrases, const Gap& gap, scene::Length length)
{
    const bool full = length == scene::Length::Full;
    const auto argument = [&](std::size_t i) { return i < gap.arguments.size() ? gap.arguments[i] : std::string(); };
    const auto text = [&](std::size_t i) { return phrases.isolated(argument(i)); };
    const auto notAdjusted = [&](const QString& words) {
        return gap.nominal.empty()
            ? words
            : phrases.tr("%1: %2, not adjusted")
                  .arg(words, phrases.isolated(AmountFormat(phrases).grouped(toQString(gap.nominal))));
    };
    if (gap.ofBaseline)
        return missingRateWords(phrases, gap, full);
    switch (gap.code) {
    case GapCode::Unknown:
        return unknownWords(phrases, gap, full);
    case GapCode::Confidential:
        return phrases.tr("confidential");
    case GapCode::NonePending:
        return full && !argument(0).empty()
            ? phrases.tr("none so far; proceedings pending as of %1").arg(AmountFormat(phrases).date(argument(0)))
            : argument(0).empty() ? phrases.tr("none so far, pending")
                                  : phrases.tr("none so far, as of %1").arg(AmountFormat(phrases).date(argument(0)));
    case GapCode::NoneImposed:
        if (argument(1) == "in_force")
            return full ? phrases.tr("none in force: %1").arg(outcomeWords(phrases, argument(0)))
                        : phrases.tr("none in force");
        if (argument(1) == "on_record")
            return full ? phrases.tr("none recorded as imposed") : phrases.tr("none recorded");
        return full && !argument(0).empty() ? noneImposed(phrases, argument(0)) : phrases.tr("none imposed");
    case GapCode::Suspended:
        return argument(0).empty() ? phrases.tr("suspended")
                                   : phrases.tr("%1, all suspended")
                                         .arg(AmountFormat(phrases).custody(toQString(argument(0)).toDouble()).text());
    case GapCode::NotApplicable:
        return full ? notImprisoned(phrases, argument(0)) : phrases.tr("not applicable");
    case GapCode::OtherParty:
        return argument(0) == "paid" ? phrases.tr("paid by another party") : phrases.tr("of another party only");
    case GapCode::MixedOffences:
        if (argument(0) != "more_than_this_act")
            return phrases.tr("for other conduct");
        return full ? phrases.tr("no rate: the penalty is for more than this act")
                    : phrases.tr("for more than this act");
    case GapCode::ScopeMismatch:
        if (!full)
            return phrases.tr("scopes differ");
        return argument(0).empty()
            ? phrases.tr("no rate: the penalty was computed on something else than this figure")
            : phrases.tr("no rate: the penalty was computed on %1, not on this figure").arg(text(0));
    case GapCode::ScopeNotStated:
        return full ? phrases.tr("no rate: it is not stated what the penalty was computed on")
                    : phrases.tr("scope not stated");
    case GapCode::NoYear:
        return notAdjusted(phrases.tr("no date, so no rate"));
    case GapCode::NoRate:
        return notAdjusted(argument(2) == "index" ? phrases.tr("no price index for %1", "a year").arg(text(1))
                                                  : phrases.tr("no rate for %1 in %2").arg(text(0), text(1)));
    case GapCode::NoIndex:
        return notAdjusted(phrases.tr("no price index for %1", "a currency").arg(text(0)));
    case GapCode::NoRevenue:
        return phrases.tr("no full year of revenue known");
    case GapCode::LifeTerm:
        return lifeWords(phrases, gap, full);
    case GapCode::ZeroBase:
        return phrases.tr("nothing to divide by");
    case GapCode::UnlikeNouns:
        if (!full || argument(0).empty())
            return phrases.tr("different kind of works");
        return gap.nominal.empty() ? phrases.tr("not comparable with %1").arg(manyNouns(phrases, argument(0)))
                                   : phrases.tr("%1: not comparable with %2")
                                         .arg(phrases.isolated(gap.nominal), manyNouns(phrases, argument(0)));
    }
    return {};
}

QString reasonWords(const Phrases& phrases, const Gap& gap)
{
    if (gap.ofBaseline)
        return gapWords(phrases, gap, scene::Length::Short);
    switch (gap.code) {
    case GapCode::NonePending:
        return phrases.tr("none so far, pending");
    case GapCode::Suspended:
        return phrases.tr("suspended");
    case GapCode::NoYear:
        return phrases.tr("no date, so no rate");
    case GapCode::NoRate:
        return gap.arguments.size() > 2 ? phrases.tr("no price index for the year")
                                        : phrases.tr("no exchange rate for the year");
    case GapCode::NoIndex:
        return phrases.tr("no price index for the currency");
    case GapCode::LifeTerm:
        return phrases.tr("life");
    default:
        return gapWords(phrases, gap, scene::Length::Short);
    }
}

} // namespace toscale::text
