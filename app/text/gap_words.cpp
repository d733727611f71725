#include "app/text/gap_words.h"

#include "app/text/qt_string.h"

namespace toscale::text {

namespace {

struct Word {
    std::string_view id;
    const char* words;
};

template <std::size_t N>
QString lookUp(const Phrases& phrases, const Word (&table)[N], std::string_view id)
{
    for (const Word& word : table)
        if (word.id == id)
            return phrases.tr(word.words);
    return toQString(id);
}

constexpr Word bases[] = {
    {"statutory_maximum", "statutory maximum"},
    {"sought", "sought"},
    {"agreed", "agreed settlement"},
    {"imposed", "imposed"},
    {"reduced", "reduced"},
    {"vacated", "vacated"},
    {"declined", "offered, declined"},
    {"conditional", "conditional"},
    {"served", "served"},
    {"paid", "paid"},
    {"none", "none"},
    {"unstated", "basis not stated"},
};

constexpr Word forums[] = {{"criminal", "criminal"}, {"civil", "civil"}, {"regulatory", "regulatory"}};

// No word here joins a charge or a term to a death (FIGURES.md 4).
constexpr Word outcomes[] = {
    {"not_charged", "not charged"},
    {"dismissed", "dismissed"},
    {"ended_by_death", "case ended, defendant died"},
    {"acquitted", "acquitted"},
    {"convicted", "convicted; none of this kind on record"},
    {"held_lawful", "held lawful"},
    {"held_liable", "held liable; none of this kind on record"},
    {"liability_overturned", "liability overturned"},
    {"settled", "settled; none of this kind on record"},
    {"vacated", "vacated"},
    {"pardoned", "pardoned"},
    {"injunction_only", "injunction only"},
    {"confidential", "settled, terms confidential"},
    {"pending", "pending"},
    {"copier_unknown", "copier unknown"},
};

constexpr Word evidences[] = {
    {"primary", "primary source"},
    {"press", "press report"},
    {"untraced", "origin of the figure not traced"},
    {"disputed", "figure disputed"},
    {"withdrawn", "figure withdrawn"},
    {"inferred", "figure inferred"},
};

constexpr Word countsTable[] = {
    {"copied", "copied"},     {"held", "held"},         {"offered", "offered"}, {"published", "published"},
    {"hosted", "hosted"},     {"uploaded", "uploaded"}, {"in_suit", "in suit"}, {"affected", "affected"},
};

constexpr Word measures[] = {
    {"volume", "Volume of data"},
    {"works", "Number of works"},
    {"money", "Fines, damages and settlements"},
    {"custody", "Prison time"},
    {"money-per-gb", "Money per gigabyte"},
    {"custody-per-tb", "Prison time per terabyte"},
    {"money-per-work", "Money per work"},
    {"custody-per-work", "Prison time per work"},
    {"money-share", "Share of a year’s revenue"},
    {"same-rate-money", "Money at the same rate"},
    {"same-rate-custody", "Prison time at the same rate"},
};

} // namespace

QString basisWords(const Phrases& phrases, std::string_view basis) { return lookUp(phrases, bases, basis); }
QString forumWords(const Phrases& phrases, std::string_view forum) { return lookUp(phrases, forums, forum); }
QString outcomeWords(const Phrases& phrases, std::string_view outcome) { return lookUp(phrases, outcomes, outcome); }
QString evidenceWords(const Phrases& phrases, std::string_view id) { return lookUp(phrases, evidences, id); }
QString countsWords(const Phrases& phrases, std::string_view counts) { return lookUp(phrases, countsTable, counts); }
QString measureWords(const Phrases& phrases, MeasureId measure) { return lookUp(phrases, measures, nameOf(measure)); }

QString gapWords(const Phrases& phrases, const Gap& gap, scene::Length length)
{
    const bool full = length == scene::Length::Full;
    const auto argument = [&](std::size_t i) { return i < gap.arguments.size() ? gap.arguments[i] : std::string(); };
    const auto notAdjusted = [&](const QString& words) {
        return gap.nominal.empty() ? words : phrases.tr("%1: %2, not adjusted").arg(words, toQString(gap.nominal));
    };
    switch (gap.code) {
    case GapCode::Unknown:
        return argument(0) == "baseline" ? phrases.tr("no baseline chosen") : phrases.tr("unknown");
    case GapCode::Confidential:
        return phrases.tr("confidential");
    case GapCode::NonePending:
        return full && !argument(0).empty()
            ? phrases.tr("none so far; proceedings pending as of %1").arg(AmountFormat(phrases).date(argument(0)))
            : phrases.tr("none so far, pending");
    case GapCode::NoneImposed:
        if (!argument(1).empty())
            return phrases.tr("no stage of this basis: %1").arg(basisWords(phrases, argument(1)));
        return full && !argument(0).empty() ? phrases.tr("none imposed: %1").arg(outcomeWords(phrases, argument(0)))
                                            : phrases.tr("none imposed");
    case GapCode::Suspended:
        return full && !argument(1).empty() ? phrases.tr("suspended: %1").arg(toQString(argument(1)))
                                            : phrases.tr("suspended");
    case GapCode::NotApplicable:
        return full ? phrases.tr("not applicable: prison is for persons") : phrases.tr("not applicable");
    case GapCode::OtherParty:
        return phrases.tr("paid by another party");
    case GapCode::MixedOffences:
        return phrases.tr("covers other conduct too");
    case GapCode::ScopeMismatch:
        return full ? phrases.tr("no rate: the penalty was computed on something else than this figure")
                    : phrases.tr("scopes differ");
    case GapCode::ScopeNotStated:
        return full ? phrases.tr("no rate: it is not stated what the penalty was computed on")
                    : phrases.tr("scope not stated");
    case GapCode::NoYear:
        return notAdjusted(phrases.tr("no date, so no rate"));
    case GapCode::NoRate:
        return notAdjusted(phrases.tr("no rate for %1 in %2").arg(toQString(argument(0)), toQString(argument(1))));
    case GapCode::NoIndex:
        return notAdjusted(phrases.tr("no price index for %1").arg(toQString(argument(0))));
    case GapCode::NoRevenue:
        return phrases.tr("no full year of revenue known");
    case GapCode::LifeTerm:
        return phrases.tr("life");
    case GapCode::ZeroBase:
        return phrases.tr("nothing to divide by");
    case GapCode::UnlikeNouns:
        return full && !gap.nominal.empty()
            ? phrases.tr("%1: not comparable with %2").arg(toQString(gap.nominal), toQString(argument(0)))
            : phrases.tr("different kind of works");
    }
    return {};
}

} // namespace toscale::text
