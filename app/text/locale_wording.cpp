#include "app/text/locale_wording.h"

#include "app/text/basis_words.h"
#include "app/text/cell_words.h"
#include "app/text/columns_words.h"
#include "app/text/gap_words.h"
#include "app/text/ladder_words.h"
#include "app/text/measure_words.h"
#include "app/text/note_words.h"
#include "app/text/qt_string.h"
#include "app/text/ratio_words.h"
#include "app/text/strip_words.h"
#include "app/text/vocabulary_words.h"
#include "app/text/walk_words.h"

#include <algorithm>
#include <cmath>

namespace toscale::text {

namespace {

const Note* findNote(const ComparedCase& row, NoteCode code)
{
    const auto found = std::ranges::find(row.notes, code, &Note::code);
    return found == row.notes.end() ? nullptr : &*found;
}

/// "about 1,143 times that of Swartz (about 70 GB)": how a row stands to the baseline, where a ratio may be printed.
QString standing(const Phrases& phrases, const ComparedCase& row, const Comparison& in)
{
    const auto* ratio = std::get_if<Ratio>(&in.ratio);
    if (ratio == nullptr || ratio->undecided || !ratio->times.hasBound() || ratio->times.best == 1
        || &in.rows[ratio->larger] != &row)
        return {};
    const ComparedCase& smaller = in.rows[ratio->smaller];
    const QString value = AmountFormat(phrases).estimate(*smaller.measured(), in);
    if (isLabelOf(smaller, value))
        return phrases.tr("%1 times that of %2", "a number; a value")
            .arg(timesWords(phrases, *ratio), namedWithDoubt(phrases, smaller));
    return phrases.tr("%1 times that of %2 (%3)", "a number; a case; its value")
        .arg(timesWords(phrases, *ratio), namedWithDoubt(phrases, smaller), value);
}

} // namespace

std::string LocaleWording::measureName(MeasureId measure) const
{
    return toUtf8(measureWords(m_phrases, measure));
}

std::string LocaleWording::value(const MeasuredValue& value, const Comparison& in) const
{
    QString text = m_format.estimate(value, in);
    if (value.suspendedYears > 0)
        text = m_phrases.tr("%1 (and %2 suspended)").arg(text, m_format.custody(value.suspendedYears).text());
    return toUtf8(text);
}

std::string LocaleWording::tick(double value, double step, const Comparison& in) const
{
    Q_UNUSED(step);
    if (value == 0 && in.measure != MeasureId::Volume)
        return toUtf8(m_phrases.locale().toString(0));
    return toUtf8(m_format.amount(value, nullptr, in).text());
}

std::string LocaleWording::gap(const Gap& gap, scene::Length length) const
{
    return toUtf8(gapWords(m_phrases, gap, length));
}

std::string LocaleWording::basis(Basis basis) const
{
    return toUtf8(basisWords(m_phrases, nameOf(basis)));
}

/// What stands at a penalty, by value or gap: its basis, and whether it is for more than the act.
QStringList LocaleWording::penaltyNotes(const ComparedCase& row) const
{
    QStringList parts;
    if (!row.isLife() && !(row.gap() != nullptr && row.gap()->ofBaseline)) // life says its basis itself
        for (const Basis basis : row.bases())
            parts << basisWords(m_phrases, nameOf(basis));
    if (!parts.isEmpty() && !row.ending().empty())
        parts = {basesOfRow(m_phrases, row)}; // one basis: `final` counts nothing that fell away
    if (const Note* note = findNote(row, NoteCode::CoversMore))
        parts << noteClause(*note);
    if (const Note* note = findNote(row, NoteCode::SumOfMaxima); note != nullptr && note->arguments.at(0) != "0")
        parts << m_phrases.tr("sum of %1 counts").arg(m_format.exact(note->arguments.at(0)));
    return parts;
}

QStringList LocaleWording::counterfactualNotes(const ComparedCase& row) const
{
    QStringList parts{m_phrases.tr("arithmetic, not law")};
    QStringList rate{basesOfRow(m_phrases, row)};
    const QString doubt = rateDoubtWords(m_phrases, row);
    if (!doubt.isEmpty())
        rate << doubt;
    parts << m_phrases.tr("baseline’s rate: %1").arg(rate.join(QLatin1Char(' ')));
    if (const Note* note = findNote(row, NoteCode::SumOfMaxima); note != nullptr && note->arguments.at(0) != "0")
        parts << m_phrases.tr("sum of %1 counts").arg(m_format.exact(note->arguments.at(0)));
    if (const Note* note = findNote(row, NoteCode::Counterfactual); note != nullptr && note->arguments.size() > 1)
        parts << prisonCannotApply(m_phrases, note->arguments[1]);
    return parts;
}

QString LocaleWording::noteClause(const Note& note) const
{
    Note bare = note;
    bare.cases.clear();
    return noteClauseWords(m_phrases, bare, {}, scene::Length::Short);
}

std::string LocaleWording::markNote(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts;
    const MeasuredValue* value = row.measured();
    if (isOfPenalty(in.measure))
        parts << (value != nullptr && value->counterfactual ? counterfactualNotes(row) : penaltyNotes(row));
    if (value != nullptr) {
        if (const Note* note = findNote(row, NoteCode::ShareOfRevenue))
            parts << noteClause(*note);
        if (findNote(row, NoteCode::SpreadOfTerms) != nullptr && value->parties.size() == 1)
            parts << m_phrases.tr("longest of several terms: %1").arg(m_phrases.isolated(value->parties.front()));
        if (value->status == FigureStatus::Alleged)
            parts << m_phrases.tr("alleged");
        if (value->evidence && *value->evidence != Evidence::Primary && *value->evidence != Evidence::Press)
            parts << evidenceWords(m_phrases, nameOf(*value->evidence));
        if (!value->value.hasBound())
            parts << noBoundWords(m_phrases, value->value.noBound);
        if (findNote(row, NoteCode::NotKnownToBePaid) != nullptr)
            parts << m_phrases.tr("not known to be paid");
        if (value->scopesOverridden)
            parts << m_phrases.tr("scopes differ");
    }
    if (const Note* note = findNote(row, NoteCode::LeftOut))
        parts << m_phrases.tr("left out: %1").arg(m_phrases.isolated(note->arguments.at(0)));
    return toUtf8(parts.join(QStringLiteral(" · ")));
}

std::string LocaleWording::zeroOffScale() const
{
    return toUtf8(m_phrases.tr("zero has no place on this scale"));
}

std::string LocaleWording::shadedPoints() const
{
    return toUtf8(
        m_phrases.tr("Shaded where points are too many: the stronger the shade, the more cases (logarithmic)."));
}

std::string LocaleWording::enlarged(double factor) const
{
    return toUtf8(m_phrases.tr("side enlarged %1 times").arg(m_format.number(factor, 2)));
}

std::string LocaleWording::markDescription(const ComparedCase& row, const Comparison& in) const
{
    QStringList parts{namedWithDoubt(m_phrases, row)};
    const MeasuredValue* value = row.measured();
    if (const Gap* gap = row.gap()) {
        Gap unnamed = *gap;
        std::erase(unnamed.parties, row.label);
        parts << gapWords(m_phrases, unnamed, scene::Length::Full);
    } else if (const QString printed = toQString(this->value(*value, in)); !isLabelOf(row, printed)) {
        parts << printed;
    }
    if (isOfPenalty(in.measure))
        parts << (value != nullptr && value->counterfactual ? counterfactualNotes(row) : penaltyNotes(row));
    if (value != nullptr) {
        if (const Note* note = findNote(row, NoteCode::ShareOfRevenue))
            parts << noteClause(*note);
        if (!value->value.hasBound())
            parts << noBoundWords(m_phrases, value->value.noBound);
        if (findNote(row, NoteCode::NotKnownToBePaid) != nullptr)
            parts << m_phrases.tr("not known to be paid");
        const QString times = standing(m_phrases, row, in);
        if (!times.isEmpty())
            parts << times;
    }
    if (const Note* note = findNote(row, NoteCode::LeftOut))
        parts << m_phrases.tr("left out: %1").arg(m_phrases.isolated(note->arguments.at(0)));
    if (const Note* note = findNote(row, NoteCode::AsOf))
        parts << m_phrases.tr("proceedings pending as of %1").arg(m_format.date(note->arguments.at(0)));
    return toUtf8(m_phrases.joined(parts));
}

std::string LocaleWording::caseRecord(const Case& which) const
{
    return toUtf8(caseRecordWords(*this, which));
}

std::string LocaleWording::rungTitle(const Ladder& in, std::size_t rung) const
{
    return toUtf8(rungTitleWords(*this, in, rung));
}

std::string LocaleWording::rungDetail(const Ladder& in, std::size_t rung, const Case* which) const
{
    return toUtf8(rungDetailWords(m_phrases, in, rung, which));
}

std::string LocaleWording::rungBrief(const Ladder& in, std::size_t rung) const
{
    return toUtf8(rungBriefWords(*this, in, rung));
}

std::string LocaleWording::rungDescription(const Ladder& in, std::size_t rung, const Case* which) const
{
    return toUtf8(rungDescriptionWords(*this, in, rung, which));
}

std::string LocaleWording::keyEntry(Basis basis) const
{
    return toUtf8(basisWords(m_phrases, nameOf(basis)));
}

std::string LocaleWording::styleEntry(scene::MarkStyle style) const
{
    switch (style) {
    case scene::MarkStyle::Hollow:
        return toUtf8(m_phrases.tr("suspended or left out"));
    case scene::MarkStyle::Dotted:
        return toUtf8(m_phrases.tr("arithmetic, not law"));
    case scene::MarkStyle::Hatched:
        return toUtf8(m_phrases.tr("scopes differ"));
    case scene::MarkStyle::CrossedOut:
        return toUtf8(m_phrases.tr("no longer in force"));
    case scene::MarkStyle::Light:
        return toUtf8(m_phrases.tr("range: from the low to the high end"));
    default:
        return {};
    }
}

std::string LocaleWording::actorKind(PartyKind kind) const
{
    switch (kind) {
    case PartyKind::Person:
        return toUtf8(m_phrases.tr("person", "kind of an actor"));
    case PartyKind::Company:
        return toUtf8(m_phrases.tr("company", "kind of an actor"));
    case PartyKind::Nonprofit:
        return toUtf8(m_phrases.tr("nonprofit", "kind of an actor"));
    case PartyKind::State:
        return toUtf8(m_phrases.tr("state", "kind of an actor"));
    case PartyKind::Unknown:
        break;
    }
    return toUtf8(m_phrases.tr("unknown", "kind of an actor"));
}

std::string LocaleWording::figureStatus(FigureStatus status) const
{
    return toUtf8(statusWords(m_phrases, nameOf(status)));
}

std::string LocaleWording::caseStatus(CaseStatus status) const
{
    return toUtf8(caseStatusWords(m_phrases, status));
}

std::string LocaleWording::unknownStatus() const
{
    return toUtf8(m_phrases.tr("status not stated"));
}

std::string LocaleWording::cellCount(double count, const scene::CellUnit& unit, const Comparison& in) const
{
    return toUtf8(cellCountWords(m_phrases, count, unit, in));
}

std::string LocaleWording::keyNumber(std::size_t number) const
{
    return toUtf8(m_phrases.digits(static_cast<qint64>(number)));
}

std::string LocaleWording::cellTally(double count) const
{
    return toUtf8(m_phrases.locale().toString(static_cast<qlonglong>(std::llround(count))));
}

std::string LocaleWording::cellScale(const scene::CellUnit& unit, int tall, const Comparison& in) const
{
    return toUtf8(cellScaleWords(m_phrases, unit, tall, in));
}

std::string LocaleWording::stripScale(const scene::StripScale& scale, const Comparison& in) const
{
    return toUtf8(stripScaleWords(m_phrases, scale, in));
}

std::string LocaleWording::yardstick(const Yardstick& which, const Comparison& in) const
{
    return toUtf8(yardstickWords(m_phrases, which, in));
}

std::string LocaleWording::yardstickDescription(const Yardstick& which, const Comparison& in) const
{
    return toUtf8(yardstickReceipt(m_phrases, which, in));
}

std::string LocaleWording::progress(double reached, double whole, const Comparison& in) const
{
    return toUtf8(progressWords(m_phrases, reached, whole, in));
}

std::string LocaleWording::walkFrame(const scene::WalkFrame& frame, const Comparison& in) const
{
    return toUtf8(walkFrameWords(m_phrases, frame, in));
}

std::string LocaleWording::walkStep(const scene::WalkFrame& frame, const Comparison& in) const
{
    return toUtf8(walkStepWords(m_phrases, frame, in));
}

std::string LocaleWording::walkScale(const scene::WalkFrame& first, const scene::WalkFrame& last,
                                     const Comparison& in) const
{
    return toUtf8(walkScaleWords(m_phrases, first, last, in));
}

std::string LocaleWording::walkDescription(const scene::WalkFrame& first, const scene::WalkFrame& last,
                                           const Comparison& in) const
{
    return toUtf8(walkDescriptionWords(m_phrases, first, last, in));
}

std::string LocaleWording::beyondFrame() const
{
    return toUtf8(m_phrases.tr("Larger than this frame:"));
}

std::string LocaleWording::casesOffLadder(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) not shown: stage by stage, six are drawn at most", nullptr, count));
}

std::string LocaleWording::moreCases(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) not shown: too many for this size", nullptr, count));
}

std::string LocaleWording::unnamedCases(int count) const
{
    return toUtf8(m_phrases.tr("%n more case(s) drawn without a name: too many for this size", nullptr, count));
}

std::string LocaleWording::unnumberedCases(int count) const
{
    return toUtf8(m_phrases.tr("%n case(s) here without a number: no room for it in the figure", nullptr, count));
}

} // namespace toscale::text
