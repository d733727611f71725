#include "app/text/basis_words.h"
#include "app/text/list_words.h"
#include "app/text/locale_wording.h"
#include "app/text/qt_string.h"
#include "app/text/timeline_words.h"

// What a timeline says, as LocaleWording.

namespace toscale::text {

std::string LocaleWording::eventKind(EventKind kind) const
{
    return toUtf8(eventKindWords(m_phrases, kind));
}

std::string LocaleWording::date(std::string_view edtf) const
{
    return toUtf8(m_format.date(std::string(edtf)));
}

std::string LocaleWording::timeTick(double day, const geometry::TimeStep& step) const
{
    return toUtf8(timeTickWords(m_phrases, day, step));
}

std::string LocaleWording::relativeTick(std::int64_t count, geometry::TimeUnit unit) const
{
    return toUtf8(relativeTickWords(m_phrases, count, unit));
}

std::string LocaleWording::tornTime(double days) const
{
    return toUtf8(timeSpanWords(m_phrases, days));
}

std::string LocaleWording::dayZero(EventKind kind) const
{
    return toUtf8(m_phrases.tr("Day 0: %1", "kind of event").arg(eventKindWords(m_phrases, kind)));
}

std::string LocaleWording::withoutEvent(EventKind kind) const
{
    return toUtf8(m_phrases.tr("no dated %1", "kind of event").arg(eventKindWords(m_phrases, kind)));
}

std::string LocaleWording::recordEnd(std::string_view edtf) const
{
    if (edtf.empty()) // what the line stands for
        return toUtf8(m_phrases.tr("the sources go no further"));
    return toUtf8(m_phrases.tr("data as of %1", "a date").arg(m_format.date(std::string(edtf))));
}

std::string LocaleWording::nothingDated() const
{
    return toUtf8(m_phrases.tr("no dated event to show"));
}

std::string LocaleWording::undatedEvents(int count) const
{
    return toUtf8(m_phrases.tr("Not drawn, for want of a date: %n event(s)", nullptr, count));
}

std::string LocaleWording::undatedEvents(std::span<const std::string> names) const
{
    QStringList events;
    for (const std::string& each : names)
        events << toQString(each);
    return toUtf8(m_phrases.tr("Not drawn, for want of a date: %1", "events").arg(events.join(QStringLiteral(" · "))));
}

std::string LocaleWording::eventOfCase(const std::string& name, const std::string& event) const
{
    return toUtf8(m_phrases.tr("%1: %2", "a case: its event").arg(m_phrases.isolated(name), m_phrases.isolated(event)));
}

std::string LocaleWording::oneOfSeveralDied() const
{
    return toUtf8(oneOfSeveralDiedWords(m_phrases));
}

std::string LocaleWording::onlyKinds(std::span<const EventKind> kinds) const
{
    QStringList words;
    for (const EventKind kind : kinds)
        words << eventKindWords(m_phrases, kind);
    return toUtf8(m_phrases.tr("Of the events only these kinds are shown: %1.").arg(listed(m_phrases, words)));
}

std::string LocaleWording::denseEvents(double days, int most) const
{
    if (!(days > 0))
        return toUtf8(m_phrases.tr("Many events: a thin line is one of them."));
    return toUtf8(
        m_phrases
            .tr("Many events: a thin line is one of them; a column counts those of %1, the highest %n.", "a time", most)
            .arg(timeSpanWords(m_phrases, days)));
}

std::string LocaleWording::unlabelledBars(int count) const
{
    return toUtf8(m_phrases.tr("Drawn without words, for want of room: %n bar(s)", nullptr, count));
}

std::string LocaleWording::yearsMark(double years, bool isLast) const
{
    const QString number = m_format.number(years, 3);
    return toUtf8(isLast ? timeSpanWords(m_phrases, years * daysPerTermYear) : number);
}

std::string LocaleWording::unlabelledEvents(int count) const
{
    return toUtf8(m_phrases.tr("Drawn without a label, for want of room: %n event(s)", nullptr, count));
}

/// Whose stage it is, where the parties of a case have stages of their own.
QString LocaleWording::ofParties(const Rung& rung, const QString& words) const
{
    if (rung.parties.empty())
        return words;
    QStringList names;
    for (const std::string& name : rung.parties)
        names << m_phrases.isolated(name);
    return m_phrases.tr("%1: %2", "names: a stage of a penalty").arg(listed(m_phrases, names), words);
}

std::string LocaleWording::termLabel(const Ladder& custody, std::size_t rung, bool /*isLength*/) const
{
    const ComparedCase& row = custody.stages.rows[rung];
    const std::string amount =
        row.gap() ? gap(*row.gap(), scene::Length::Short) : value(*row.measured(), custody.stages);
    if (row.gap() && row.gap()->code == GapCode::LifeTerm && !row.gap()->bases.empty())
        return toUtf8(ofParties(custody.rungs[rung], toQString(amount))); // "life, sought"
    return toUtf8(ofParties(
        custody.rungs[rung],
        m_phrases.tr("%1, %2", "a basis, a term").arg(toQString(basis(custody.rungs[rung].basis)), toQString(amount))));
}

std::string LocaleWording::stageLabel(const Ladder& money, std::size_t rung) const
{
    const ComparedCase& row = money.stages.rows[rung];
    const std::string amount = row.gap() ? gap(*row.gap(), scene::Length::Short) : value(*row.measured(), money.stages);
    return toUtf8(ofParties(money.rungs[rung],
                            m_phrases.tr("%1, %2", "an amount, a basis")
                                .arg(toQString(amount), toQString(basis(money.rungs[rung].basis)))));
}

std::string LocaleWording::eventDescription(const TimelineLane& lane, const TimelineEvent& event,
                                            const Case* which) const
{
    return toUtf8(eventDescriptionWords(m_phrases, lane, event, which));
}

std::string LocaleWording::timelineScale(const scene::TimelineScale& scale) const
{
    return toUtf8(timelineScaleWords(*this, scale));
}

} // namespace toscale::text
