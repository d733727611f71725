#include "app/text/note_words.h"

#include "app/text/basis_words.h"
#include "app/text/gap_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/text/quoted_words.h"
#include "app/text/ratio_words.h"
#include "app/text/vocabulary_words.h"
#include "core/normalize/ratio.h"
#include "core/quantity/magnitude.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

/// The words of one note, apart from the cases that it is about.
class NoteClause {
public:
    NoteClause(const Phrases& phrases, const Note& note, const Comparison& in, scene::Length length)
        : m_phrases(phrases)
        , m_note(note)
        , m_in(in)
        , m_format(phrases)
        , m_length(length)
    {
    }

    [[nodiscard]] QString words() const { return rankOf(m_note.code) == 1 ? firstRank() : secondRank(); }

private:
    [[nodiscard]] bool full() const { return m_length == scene::Length::Full; }
    [[nodiscard]] std::string argument(std::size_t i) const
    {
        return i < m_note.arguments.size() ? m_note.arguments[i] : std::string();
    }
    [[nodiscard]] QString plain(std::size_t i) const { return toQString(argument(i)); }
    [[nodiscard]] QString text(std::size_t i) const { return m_phrases.isolated(argument(i)); }
    /// A text as found, for the marks of a quotation.
    [[nodiscard]] QString found(std::size_t i) const
    {
        return m_phrases.isolated(insideQuotes(m_phrases, toQString(argument(i))));
    }
    /// A data size as found, in the words of the language: "about 70 GB" is "etwa 70 GB".
    [[nodiscard]] QString size(std::size_t i) const
    {
        const auto size = parseDataSize(argument(i));
        if (!size || m_phrases.language() == "en")
            return text(i);
        MeasuredValue value;
        value.text = argument(i);
        value.value = converted(size->value.bytes, [](const ExactBytes& bytes) { return toDouble(bytes.value()); });
        value.digits = carriedDigits(value.text);
        Comparison sizes;
        sizes.measure = MeasureId::Volume;
        return m_format.estimate(value, sizes);
    }
    [[nodiscard]] QString count(std::size_t i) const { return m_format.exact(argument(i)); }
    [[nodiscard]] QString year(std::size_t i) const { return m_phrases.digits(plain(i).toInt()); }
    [[nodiscard]] QString years(std::size_t i) const { return m_format.custody(plain(i).toDouble()).text(); }

    [[nodiscard]] QString listedAs(QString (*words)(const Phrases&, std::string_view)) const
    {
        QStringList all;
        for (const std::string& name : m_note.arguments)
            all << words(m_phrases, name);
        return listed(m_phrases, all);
    }

    [[nodiscard]] QString names() const
    {
        QStringList all;
        for (const std::string& name : m_note.arguments)
            all << m_phrases.isolated(name);
        return listed(m_phrases, all);
    }

    [[nodiscard]] QString firstRank() const
    {
        switch (m_note.code) {
        case NoteCode::BasisOf:
            return m_note.arguments == std::vector<std::string>{"unstated"}
                ? m_phrases.tr("basis not stated")
                : m_phrases.tr("basis: %1").arg(listedAs(basisWords));
        case NoteCode::ForumOf:
            return m_phrases.tr("proceedings: %1").arg(listedAs(forumWords));
        case NoteCode::StatusOfFigure:
            return argument(0) == "alleged" ? m_phrases.tr("alleged, not proven") : statusWords(m_phrases, argument(0));
        case NoteCode::EvidenceOfFigure:
            return evidenceWords(m_phrases, argument(0));
        case NoteCode::ScopeDiffers:
            return wholeAct();
        case NoteCode::CountsDiffer:
            return full() ? m_phrases.tr("the figures count different things: %1").arg(listedAs(countsWords))
                          : m_phrases.tr("counted: %1").arg(listedAs(countsWords));
        case NoteCode::CoversMore:
            return coversWords();
        case NoteCode::Counterfactual:
            return counterfactual();
        case NoteCode::RateDoubt:
            return m_phrases.tr("the rate rests on “%1” (%2)").arg(found(0), doubts());
        case NoteCode::SameRateOnFinal:
            return onFinal();
        case NoteCode::ShareOfRevenue:
            return shareOfRevenue();
        case NoteCode::GapOf:
            return gapWords(m_phrases, gap(), m_length);
        case NoteCode::AsOf:
            return m_phrases.tr("pending, as of %1").arg(m_format.date(argument(0)));
        case NoteCode::LogScale:
            return scaleWords();
        case NoteCode::SumOfMaxima:
            return argument(0) == "0"
                ? m_phrases.tr("sum of the maxima of several counts; not a predicted sentence")
                : m_phrases.tr("sum of the maxima of %1 counts; not a predicted sentence").arg(count(0));
        case NoteCode::NotKnownToBePaid:
            return m_phrases.tr("not known to be paid");
        case NoteCode::ScopesOverridden:
            return full() ? m_phrases.tr("scopes differ; drawn on request") : m_phrases.tr("scopes differ");
        case NoteCode::NoLongerInForce:
            return noLongerInForce();
        case NoteCode::LeftOut:
            return m_phrases.tr("left out: %1").arg(text(0));
        case NoteCode::SuspendedCounted:
            return m_phrases.tr("%1 suspended, counted as if served").arg(years(0));
        case NoteCode::PrefixOfCase:
            return argument(0) == "jedec" ? m_phrases.tr("prefixes read as powers of 1,024")
                                          : m_phrases.tr("prefixes read as powers of 1,000");
        default:
            return {};
        }
    }

    [[nodiscard]] QString secondRank() const
    {
        switch (m_note.code) {
        case NoteCode::CurrencyAndYear:
            return currencyAndYear();
        case NoteCode::PrefixReadingOf:
            return prefixReading();
        case NoteCode::BoundOf:
            return bound();
        case NoteCode::SourcesDisagree:
            return m_phrases.tr("reported figures reach from %1 to %2").arg(size(0), size(1));
        case NoteCode::SeveralParties:
            return m_phrases.tr("several parties: %1").arg(names());
        case NoteCode::SpreadOfTerms:
            return m_phrases.tr("terms of several persons, from %1 to %2; the longest is shown")
                .arg(years(0), years(1));
        case NoteCode::TermsOfOnePerson:
            return m_phrases.tr("%1 terms of one person, not added up; the longest is shown").arg(count(0));
        case NoteCode::TermsUnknown:
            return m_note.arguments.empty()
                ? m_phrases.tr("the length of another term is not stated")
                : m_phrases.tr("the length of another term is not stated (%1)", "names").arg(names());
        case NoteCode::SuspendedParts:
            return m_phrases.tr("%1 suspended, not included").arg(years(0));
        case NoteCode::SuspendedTerms:
            return argument(0).empty() ? m_phrases.tr("another term is suspended as a whole: %1").arg(years(1))
                                       : m_phrases.tr("%1, all suspended (%2)", "a term (name)").arg(years(1), text(0));
        case NoteCode::RecordedPart:
            return argument(1).empty() ? m_phrases.tr("recorded part: %1").arg(text(0))
                                       : m_phrases.tr("recorded part: %1 (%2)").arg(text(0), text(1));
        case NoteCode::ActorKindsDiffer:
            return m_phrases.tr("the actors are of different kinds: %1").arg(listedAs(actorWords));
        case NoteCode::RolesDiffer:
            return m_phrases.tr("the actors had different roles: %1").arg(listedAs(roleWords));
        case NoteCode::OtherPartiesPaid:
            return otherParties();
        case NoteCode::OtherConduct:
            return argument(0).empty() ? m_phrases.tr("not included: a penalty for other conduct")
                                       : m_phrases.tr("not included: %1, for other conduct").arg(text(0));
        case NoteCode::AreaIsUnderRead:
            return std::holds_alternative<Ratio>(m_in.ratio)
                ? m_phrases.tr("areas are read as smaller than they are; see the printed ratio")
                : m_phrases.tr("areas are read as smaller than they are; see the printed values");
        case NoteCode::PartWithoutRevenue:
            return m_phrases.tr("not included: %1 (%2), no full year of revenue known for it", "an amount (basis)")
                .arg(text(0), basisWords(m_phrases, argument(1)));
        case NoteCode::LooksLikePlaceholder:
            return m_phrases.tr("%1 looks like a symbolic or placeholder value").arg(text(0));
        case NoteCode::ActDateUnverified:
            return m_phrases.tr("date of the act not verified");
        case NoteCode::StageWithoutDate:
            return m_phrases.tr("a penalty has no date");
        case NoteCode::BasisUnstated:
            return m_phrases.tr("the basis of a penalty is not stated");
        default:
            return {};
        }
    }

    [[nodiscard]] Gap gap() const
    {
        if (m_note.gap)
            return *m_note.gap;
        const auto found = std::ranges::find(gapNames, argument(0));
        return Gap{found == gapNames.end() ? GapCode::Unknown : static_cast<GapCode>(found - gapNames.begin()), {}, {}};
    }

    [[nodiscard]] QString coversWords() const
    {
        return argument(0) == "other_conduct" ? m_phrases.tr("for other conduct")
                                              : m_phrases.tr("for more than this act");
    }

    [[nodiscard]] QString noLongerInForce() const
    {
        const QString words = endingWords(m_phrases, argument(0), argument(1) == "in_part");
        return argument(0) == "none" ? words : m_phrases.tr("%1, no longer in force", "later vacated").arg(words);
    }

    [[nodiscard]] QString wholeAct() const
    {
        const QString words = m_phrases.tr("penalty for the whole act, divided by “%1”").arg(found(1));
        if (!full())
            return words;
        return argument(0).empty() ? m_phrases.tr("%1; the scope of this figure is not stated").arg(words)
                                   : m_phrases.tr("%1; scope of this figure: %2").arg(words, text(0));
    }

    [[nodiscard]] QString counterfactual() const
    {
        QStringList bases;
        for (const QString& basis : plain(0).split(QLatin1Char('+'), Qt::SkipEmptyParts))
            bases << basisWords(m_phrases, toUtf8(basis));
        const QString words = bases.isEmpty()
            ? m_phrases.tr("arithmetic, not law")
            : m_phrases.tr("arithmetic at the baseline’s rate (%1), not law").arg(listed(m_phrases, bases));
        return argument(1).empty() ? words : m_phrases.joined({words, prisonCannotApply(m_phrases, argument(1))});
    }

    [[nodiscard]] QString scaleWords() const
    {
        if (argument(0) == "bands")
            return full() ? m_phrases.tr("each band is for values ten times those of the one before; inside a band the "
                                         "axis is linear; it has no zero")
                          : m_phrases.tr("an axis in bands of ten");
        if (argument(0) == "calendar_bands")
            return full() ? m_phrases.tr("each band is for values 10, 12 or 30 times those of the one before; inside a "
                                         "band the axis is linear; it has no zero")
                          : m_phrases.tr("an axis in bands of time");
        if (!full())
            return m_phrases.tr("logarithmic scale");
        return argument(0) == "calendar"
            ? m_phrases.tr("logarithmic scale: from 1 to 10 years is as far as from 10 to 100; it has no zero")
            : m_phrases.tr("logarithmic scale: each step is ten times the one before; it has no zero");
    }

    [[nodiscard]] QString doubts() const
    {
        QStringList parts;
        if (!argument(1).empty())
            parts << statusWords(m_phrases, argument(1));
        if (!argument(2).empty())
            parts << evidenceWords(m_phrases, argument(2));
        return m_phrases.withCommas(parts);
    }

    [[nodiscard]] QString onFinal() const
    {
        const QString onDecision = m_phrases.tr("on the last decision in force: %1");
        if (m_note.gap) {
            const bool noDecision =
                m_note.gap->code == GapCode::NoneImposed || m_note.gap->code == GapCode::NonePending;
            if (!noDecision)
                return onDecision.arg(gapWords(m_phrases, *m_note.gap, scene::Length::Short));
            return m_note.gap->ofBaseline
                ? m_phrases.tr("no decision in force in the baseline case, so no rate from one")
                : m_phrases.tr("no decision in force");
        }
        if (!m_note.value)
            return {};
        MeasuredValue value;
        value.value = *m_note.value;
        value.digits = plain(0).toInt();
        return onDecision.arg(m_format.estimate(value, m_in));
    }

    [[nodiscard]] QString shareOfRevenue() const
    {
        QStringList revenues;
        for (std::size_t i = 0; i + 1 < m_note.arguments.size(); i += 2) {
            const QString one = m_phrases.tr("%1 in fiscal year %2", "a company").arg(text(i), year(i + 1));
            if (!revenues.contains(one))
                revenues << one;
        }
        const QString words = m_phrases.tr("revenue of %1, not profit").arg(listed(m_phrases, revenues));
        if (!m_note.value)
            return words;
        return m_phrases.tr("%1; time to earn: %2", "a share; days").arg(words, daysWords(m_phrases, *m_note.value));
    }

    [[nodiscard]] QString currencyAndYear() const
    {
        if (argument(1) == "nominal")
            return m_phrases
                .tr("converted to %1 at the average rate of each decision’s year, not adjusted for inflation")
                .arg(text(0));
        return argument(2) == "inflate_first" ? m_phrases
                                                    .tr("in %1 of %2: first brought to the prices of %2 in its own "
                                                        "currency, then converted at the average rate "
                                                        "of %2")
                                                    .arg(text(0), year(1))
                                              : m_phrases
                                                    .tr("in %1 of %2: first converted at the average rate of each "
                                                        "decision’s year, then brought to the prices "
                                                        "of %2")
                                                    .arg(text(0), year(1));
    }

    [[nodiscard]] QString prefixReading() const
    {
        const QString reading = argument(0) == "mixed" ? m_phrases.tr("powers of 1,000 or of 1,024, case by case")
            : argument(0) == "jedec"                   ? m_phrases.tr("powers of 1,024")
                                                       : m_phrases.tr("powers of 1,000");
        constexpr int digits = 4;
        const QString low = m_format.number(plain(1).toDouble(), digits);
        const QString high = m_format.number(plain(2).toDouble(), digits);
        return full()
            ? m_phrases
                  .tr("prefixes read as %1; the ratio would be %2 to %3 if either prefix was meant otherwise (prefix "
                      "reading only, not the doubt about the source)")
                  .arg(reading, low, high)
            : m_phrases.tr("prefixes read as %1; otherwise %2 to %3 times").arg(reading, low, high);
    }

    [[nodiscard]] QString bound() const
    {
        if (argument(0) == "no_bound")
            return m_phrases.tr("best values only; %1").arg(noBoundWords(m_phrases, noBoundFromName(argument(1))));
        if (argument(0) == "range")
            return m_phrases.tr("the value is a range");
        return argument(0) == "at_most" || argument(0) == "less_than" ? m_phrases.tr("the value is an upper bound")
                                                                      : m_phrases.tr("the value is a lower bound");
    }

    /// Only what took effect may have been paid, and of some it is known that nobody knows.
    [[nodiscard]] QString otherParties() const
    {
        const std::string basis = argument(2);
        const bool isUnknown = std::ranges::any_of(m_in.rows, [&](const ComparedCase& row) {
            return std::ranges::find(m_note.cases, row.caseId) != m_note.cases.end()
                && std::ranges::find(row.notes, NoteCode::NotKnownToBePaid, &Note::code) != row.notes.end();
        });
        const bool award =
            (!isUnknown && (basis == "imposed" || basis == "reduced" || basis == "agreed")) || basis == "paid";
        if (text(1).isEmpty())
            return m_phrases.tr("not included: a penalty of another party (%1)").arg(text(0));
        return award ? m_phrases.tr("not included: %1, paid by another party (%2)").arg(text(1), text(0))
                     : m_phrases.tr("not included: %1, of another party (%2)").arg(text(1), text(0));
    }

    const Phrases& m_phrases;
    const Note& m_note;
    const Comparison& m_in;
    AmountFormat m_format;
    scene::Length m_length;
};

std::string plainLabel(const std::string& id, const Comparison& in)
{
    const auto row = std::ranges::find(in.rows, id, &ComparedCase::caseId);
    if (row != in.rows.end())
        return row->label;
    return id == in.reference.baseline && !in.baselineLabel.empty() ? in.baselineLabel : id;
}

/// "A, B and C"; of many the first, and how many more.
QString namesOf(const Phrases& phrases, const std::vector<std::string>& ids, const Comparison& in, scene::Length length)
{
    const std::size_t most = length == scene::Length::Full ? 40 : 3;
    const std::size_t shown = ids.size() > most + 1 ? most : ids.size(); // "and 1 more" is no shorter than its name
    QStringList names;
    for (std::size_t i = 0; i < shown; ++i)
        names << phrases.isolated(plainLabel(ids[i], in));
    if (shown < ids.size())
        names << phrases.tr("%n more", "cases", static_cast<int>(ids.size() - shown));
    return listed(phrases, names);
}

} // namespace

QString daysWords(const Phrases& phrases, const Estimate<double>& days)
{
    constexpr int digits = 3;
    const AmountFormat format(phrases);
    const auto number = [&](double value) { return format.number(value, digits); };
    const auto counted = [&](double value, const QString& printed) {
        return phrases.counted("%1 day(s)", roundToSignificant(value, digits)).replace(QStringLiteral("%1"), printed);
    };
    const double atLimit = days.limit();
    const QString limit = counted(atLimit, number(atLimit));
    constexpr double noise = 1e-12; // of the calculation
    const bool isRounded = std::abs(roundToSignificant(atLimit, digits) - atLimit) > noise * atLimit;
    const bool isAbout = days.approximate || isRounded;
    switch (days.bound) {
    case Bound::Lower:
        if (isAbout)
            return phrases.tr("%1 or more", "about 40,000 years").arg(phrases.tr("about %1").arg(limit));
        return (days.strict ? phrases.tr("over %1") : phrases.tr("at least %1")).arg(limit);
    case Bound::Upper:
        if (isAbout)
            return phrases.tr("%1 or less", "about 40,000 years").arg(phrases.tr("about %1").arg(limit));
        return (days.strict ? phrases.tr("under %1") : phrases.tr("up to %1")).arg(limit);
    case Bound::Range:
        return counted(days.high, phrases.tr("%1 to %2").arg(number(days.low), number(days.high)));
    case Bound::None:
        break;
    }
    return days.approximate ? phrases.tr("about %1").arg(limit) : limit;
}

QString prisonCannotApply(const Phrases& phrases, std::string_view kind)
{
    return kind == "company" ? phrases.tr("prison cannot apply to a company")
        : kind == "state"    ? phrases.tr("prison cannot apply to a state")
                             : phrases.tr("prison cannot apply to an organisation");
}

QString noteClauseWords(const Phrases& phrases, const Note& note, const Comparison& in, scene::Length length)
{
    return NoteClause(phrases, note, in, length).words();
}

QString noteWords(const Phrases& phrases, const Note& given, const Comparison& in, scene::Length length)
{
    Note note = given;
    if (note.gap && note.cases.size() == 1) // the sentence begins with that name
        std::erase(note.gap->parties, plainLabel(note.cases.front(), in));
    QString text = noteClauseWords(phrases, note, in, length);
    if (!note.cases.empty() && !text.isEmpty()) {
        const QString names = namesOf(phrases, note.cases, in, length);
        // "Alleged, not proven: A, B and C." A clause with a colon of its own stands behind the names.
        const bool namesLast = note.cases.size() > 1 && !text.contains(phrases.colon());
        text = namesLast ? text + phrases.colon() + names : names + phrases.colon() + text;
        if (!namesLast)
            return text.endsWith(phrases.fullStop()) ? text
                                                     : text + phrases.fullStop(); // a name keeps its own first letter
    }
    text = capitalized(text);
    return text.endsWith(phrases.fullStop()) ? text : text + phrases.fullStop();
}

} // namespace toscale::text
