#include "app/text/timeline_words.h"

#include "app/text/columns_words.h"
#include "app/text/date_words.h"
#include "app/text/figure_words.h"
#include "app/text/list_words.h"
#include "app/text/qt_string.h"
#include "app/text/source_words.h"
#include "core/civil_date.h"
#include "core/quantity/magnitude.h"

#include <QDateTime>
#include <cmath>

namespace toscale::text {

namespace {

constexpr double daysInYear = 365.2425;
constexpr double daysInMonth = daysInYear / 12;

QString problemWords(const Phrases& phrases, TimelineProblem problem)
{
    switch (problem) {
    case TimelineProblem::BeforeAct:
        return phrases.tr("its date lies before the act");
    case TimelineProblem::OutOfOrder:
        return phrases.tr("listed behind what came later");
    case TimelineProblem::AfterRecord:
        return phrases.tr("behind the day to which the sources go: expected, not reported");
    case TimelineProblem::NoDate:
        return phrases.tr("no date");
    case TimelineProblem::PastDeath: // nothing is said of it (FIGURES.md 4)
        break;
    }
    return {};
}

QString titleOf(const Phrases& phrases, const Columns& columns)
{
    return phrases.tr("What happened when: %1", "cases").arg(casesWords(phrases, columns.main));
}

QString subtitleOf(const Phrases& phrases, const Timeline& timeline)
{
    if (timeline.isOrderAlone)
        return phrases.tr("A row a case, its events in the order of their dates.");
    const auto isVague = [](const TimelineEvent& event) { return event.when.isVague(); };
    const bool someAreVague = std::ranges::any_of(
        timeline.lanes, [&](const TimelineLane& lane) { return std::ranges::any_of(lane.events, isVague); });
    return someAreVague
        ? phrases.tr("A row a case, its events by date. What is not known to the day is drawn as wide as it may be.")
        : phrases.tr("A row a case, its events by date.");
}

/// "6 January 2011, arrest: Arrested by ...": the events of a lane, then how many have no date.
QStringList eventsOf(const Phrases& phrases, const TimelineLane& lane)
{
    QStringList words;
    for (const TimelineEvent& event : lane.events)
        words
            << phrases.tr("%1, %2", "a date, an event").arg(dateWords(phrases, event.date), eventWords(phrases, event));
    return words;
}

/// Of many cases: "36 cases, from August 1971 to 26 June 2026."
QString spanOf(const Phrases& phrases, const Columns& columns)
{
    const QString cases = casesWords(phrases, columns.main);
    const TimelineEvent* first = nullptr;
    const TimelineEvent* last = nullptr;
    for (const TimelineLane& lane : columns.timeline.lanes)
        for (const TimelineEvent& event : lane.events) {
            if (event.date.empty())
                continue;
            if (first == nullptr || event.when.middle() < first->when.middle())
                first = &event;
            if (last == nullptr || event.when.middle() > last->when.middle())
                last = &event;
        }
    if (first == nullptr)
        return cases + phrases.fullStop();
    return phrases.tr("%1, from %2 to %3.", "cases, the dates of the first and the last event")
        .arg(cases, dateWords(phrases, first->date), dateWords(phrases, last->date));
}

QString altTextOfTimeline(const Phrases& phrases, const Columns& columns)
{
    const QString drawn = figureWords(phrases, FigureKind::Timeline).drawn + phrases.fullStop();
    QStringList sentences{drawn};
    qsizetype length = drawn.size();
    for (const TimelineLane& lane : columns.timeline.lanes) {
        if (length > longestAltText) // it is told shorter
            break;
        const QStringList events = eventsOf(phrases, lane);
        const QString words = events.isEmpty() ? phrases.tr("no dated event to show") : phrases.joined(events);
        sentences << phrases.tr("%1: %2.", "a case: its events").arg(phrases.isolated(lane.label), words);
        length += sentences.back().size();
    }
    const QString whole = sentences.join(phrases.betweenSentences());
    return whole.size() <= longestAltText ? whole : drawn + phrases.betweenSentences() + spanOf(phrases, columns);
}

} // namespace

QString oneOfSeveralDiedWords(const Phrases& phrases)
{
    return phrases.tr("one of the people in the case died");
}

QString dateColumnWords(const Phrases& phrases)
{
    return phrases.tr("Date", "the head of a column");
}

QString eventKindWords(const Phrases& phrases, EventKind kind)
{
    switch (kind) {
    case EventKind::Act:
        return phrases.tr("act", "kind of event");
    case EventKind::Discovery:
        return phrases.tr("discovery", "kind of event");
    case EventKind::Arrest:
        return phrases.tr("arrest", "kind of event");
    case EventKind::Charge:
        return phrases.tr("charge", "kind of event");
    case EventKind::Decision:
        return phrases.tr("decision", "kind of event");
    case EventKind::Appeal:
        return phrases.tr("appeal", "kind of event");
    case EventKind::Settlement:
        return phrases.tr("settlement", "kind of event");
    case EventKind::Release:
        return phrases.tr("release", "kind of event");
    case EventKind::Death:
        return phrases.tr("died", "kind of event");
    case EventKind::Other:
        break;
    }
    return phrases.tr("other event", "kind of event");
}

QString timeTickWords(const Phrases& phrases, double day, const geometry::TimeStep& step)
{
    const double whole = std::floor(day + 1e-7);
    const CivilDate date = toCivil(std::chrono::sys_days(std::chrono::days(static_cast<std::int64_t>(whole))));
    const QLocale& locale = phrases.locale();
    const QString year = yearWords(phrases, date.year);
    const auto month = static_cast<int>(date.month);
    switch (step.unit) {
    case geometry::TimeUnit::Year:
        return year;
    case geometry::TimeUnit::Month:
        return phrases.tr("%1 %2", "a month, a year")
            .arg(locale.standaloneMonthName(month, QLocale::ShortFormat), year);
    case geometry::TimeUnit::Week:
    case geometry::TimeUnit::Day:
        return phrases.tr("%1 %2 %3", "a day, a short month, a year: 6 Jan 2011")
            .arg(locale.toString(static_cast<int>(date.day)), locale.monthName(month, QLocale::ShortFormat), year);
    case geometry::TimeUnit::Hour:
    case geometry::TimeUnit::Minute:
        break;
    }
    const auto minutes = static_cast<int>(std::lround((day - whole) * 24 * 60));
    return locale.toString(QTime(minutes / 60 % 24, minutes % 60), QStringLiteral("HH:mm"));
}

QString relativeTickWords(const Phrases& phrases, std::int64_t count, geometry::TimeUnit unit)
{
    if (count == 0)
        return phrases.locale().toString(0);
    const int number = static_cast<int>(std::abs(count));
    const auto words = [&] {
        switch (unit) {
        case geometry::TimeUnit::Year:
            return phrases.tr("%n year(s)", nullptr, number);
        case geometry::TimeUnit::Month:
            return phrases.tr("%n month(s)", nullptr, number);
        case geometry::TimeUnit::Week:
            return phrases.tr("%n week(s)", nullptr, number);
        case geometry::TimeUnit::Day:
            return phrases.tr("%n day(s)", nullptr, number);
        case geometry::TimeUnit::Hour:
            return phrases.tr("%n hour(s)", nullptr, number);
        case geometry::TimeUnit::Minute:
            break;
        }
        return phrases.tr("%n minute(s)", nullptr, number);
    }();
    return (count > 0 ? QStringLiteral("+ ") : QStringLiteral("− ")) + words;
}

QString timeSpanWords(const Phrases& phrases, double days)
{
    const auto counted = [&](double number, const char* unit) {
        const int digits = number < 10 ? 2 : 3;
        return phrases.counted(unit, roundToSignificant(number, digits))
            .replace(QStringLiteral("%1"), AmountFormat(phrases).number(number, digits));
    };
    if (days >= daysInYear)
        return counted(days / daysInYear, "%1 year(s)");
    if (days >= daysInMonth)
        return counted(days / daysInMonth, "%1 month(s)");
    if (days >= 1)
        return counted(days, "%1 day(s)");
    return counted(days * 24, "%1 hour(s)");
}

QString eventWords(const Phrases& phrases, const TimelineEvent& event)
{
    if (event.isOfOneOfSeveral)
        return oneOfSeveralDiedWords(phrases);
    const QString kind = eventKindWords(phrases, event.kind);
    if (event.label.empty() || event.kind == EventKind::Death) // of a death no cause and no method
        return kind;
    return event.kind == EventKind::Other
        ? phrases.isolated(event.label)
        : phrases.tr("%1: %2", "a kind of event: its label").arg(kind, phrases.isolated(event.label));
}

QStringList problemsOfEvent(const Phrases& phrases, const TimelineEvent& event)
{
    QStringList all;
    for (const TimelineProblem problem : event.problems)
        if (const QString words = problemWords(phrases, problem); !words.isEmpty())
            all << words;
    return all;
}

QString eventDescriptionWords(const Phrases& phrases, const TimelineLane& lane, const TimelineEvent& event,
                              const Case* which)
{
    QStringList parts{
        phrases.tr("%1, %2, %3", "a case, a date, an event")
            .arg(phrases.isolated(lane.label), dateWords(phrases, event.date), eventWords(phrases, event))};
    parts << problemsOfEvent(phrases, event);
    for (const std::string& id : event.sources)
        if (const Source* source = which != nullptr ? findSource(*which, id) : nullptr; source != nullptr)
            parts << phrases.isolated(publisherWords(*source));
    return phrases.joined(parts);
}

QString timelineScaleWords(const LocaleWording& wording, const scene::TimelineScale& scale)
{
    const Phrases& phrases = wording.phrases();
    QStringList sentences;
    const auto sentence = [&](const QString& words, double daysPerCentimetre) {
        sentences << (daysPerCentimetre > 0 ? phrases.tr("%1: 1 cm = %2.", "what a length is: a time")
                                                  .arg(words, timeSpanWords(phrases, daysPerCentimetre))
                                            : words + phrases.fullStop());
    };
    switch (scale.kind) {
    case TimeScaleKind::Calendar:
        sentence(phrases.tr("Time is to scale"), scale.daysPerCentimetre);
        break;
    case TimeScaleKind::Aligned:
        sentence(phrases.tr("Time is to scale and counted from day 0, the first %1 of each case", "kind of event")
                     .arg(eventKindWords(phrases, scale.align)),
                 scale.daysPerCentimetre);
        break;
    case TimeScaleKind::Collapsed:
        sentence(scale.isTorn ? phrases.tr("Times in which nothing happened are torn out; the rest is to scale")
                              : phrases.tr("Time is to scale"),
                 scale.daysPerCentimetre);
        break;
    case TimeScaleKind::Sequence:
        sentences << phrases.tr("The order alone: distances mean nothing.");
        break;
    }
    if (scale.lengthDaysPerCentimetre > 0)
        sentence(phrases.tr("Terms are lengths, not dates"), scale.lengthDaysPerCentimetre);
    else if (scale.hasLengths)
        sentences << phrases.tr("Terms beside a lane are lengths, not dates.");
    if (scale.money != nullptr && scale.moneyPerCentimetre > 0) {
        MeasuredValue rounded;
        rounded.digits = 3; // of a length that was laid out
        sentences << phrases.tr("Height of a bar of money: 1 cm = %1.", "an amount")
                         .arg(AmountFormat(phrases).amount(scale.moneyPerCentimetre, &rounded, *scale.money).text());
    } else if (scale.money != nullptr) {
        sentences << phrases.tr("Bars of money are to scale by their height.");
    }
    return sentences.join(phrases.betweenSentences());
}

scene::FigureTexts textsOfTimeline(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    // no ratio: a timeline compares when, and says nothing of how much
    return {toUtf8(titleOf(phrases, columns)),
            toUtf8(subtitleOf(phrases, columns.timeline)),
            {},
            toUtf8(altTextOfTimeline(phrases, columns))};
}

std::string descriptionOfTimeline(const LocaleWording& wording, const Columns& columns)
{
    const Phrases& phrases = wording.phrases();
    QStringList lines{titleOf(phrases, columns) + phrases.fullStop(), figureWords(phrases, FigureKind::Timeline).how};
    for (const TimelineLane& lane : columns.timeline.lanes) {
        const QStringList events = eventsOf(phrases, lane);
        lines << phrases.isolated(lane.label) + phrases.fullStop();
        if (events.isEmpty())
            lines << capitalized(phrases.tr("no dated event to show")) + phrases.fullStop();
        for (const QString& event : events)
            lines << event + phrases.fullStop();
        for (const TimelineTerm& term : lane.terms)
            if (const Ladder* custody = ladderIn(columns, MeasureId::Custody))
                lines << toQString(wording.termLabel(*custody, term.rung, !term.start)) + phrases.fullStop();
        for (const TimelineStage& stage : lane.stages)
            if (const Ladder* money = ladderIn(columns, MeasureId::Money))
                lines << toQString(wording.stageLabel(*money, stage.rung)) + phrases.fullStop();
    }
    return toUtf8(lines.join(QLatin1Char('\n')));
}

} // namespace toscale::text
