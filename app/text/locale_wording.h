#pragma once

#include "app/text/amount_format.h"
#include "core/scene/wording.h"

#include <QStringList>

namespace toscale::text {

/// The words of a figure in one language.
class LocaleWording final : public scene::Wording {
public:
    explicit LocaleWording(std::string_view language = "en")
        : m_phrases(language)
        , m_format(m_phrases)
    {
    }
    LocaleWording(const LocaleWording&) = delete;
    LocaleWording& operator=(const LocaleWording&) = delete;

    [[nodiscard]] const Phrases& phrases() const { return m_phrases; }

    [[nodiscard]] std::string language() const override { return m_phrases.language(); }
    [[nodiscard]] bool isRightToLeft() const override { return m_phrases.locale().textDirection() == Qt::RightToLeft; }
    [[nodiscard]] std::string measureName(MeasureId measure) const override;
    [[nodiscard]] std::string value(const MeasuredValue& value, const Comparison& in) const override;
    [[nodiscard]] std::string tick(double value, double step, const Comparison& in) const override;
    [[nodiscard]] std::string gap(const Gap& gap, scene::Length length) const override;
    [[nodiscard]] std::string basis(Basis basis) const override;
    [[nodiscard]] std::string ratioSentence(const Comparison& in) const override;
    [[nodiscard]] std::string markNote(const ComparedCase& row, const Comparison& in) const override;
    [[nodiscard]] std::string note(const Note& note, const Comparison& in, scene::Length length) const override;
    [[nodiscard]] std::string title(const Comparison& in) const override;
    [[nodiscard]] std::string subtitle(const Comparison& in) const override;
    [[nodiscard]] std::string scale(FigureKind kind, double basePerUnit, const Comparison& in) const override;
    [[nodiscard]] std::string linearTwin() const override;
    [[nodiscard]] std::string zeroOffScale() const override;
    [[nodiscard]] std::string shadedPoints() const override;
    [[nodiscard]] std::string enlarged(double factor) const override;
    [[nodiscard]] std::string sourceLine(std::span<const scene::CitedSource> sources) const override;
    [[nodiscard]] std::string sourceName(const scene::CitedSource& cited) const override;
    [[nodiscard]] std::string markDescription(const ComparedCase& row, const Comparison& in) const override;
    [[nodiscard]] std::string altText(FigureKind kind, const Comparison& in) const override;
    [[nodiscard]] std::string longDescription(FigureKind kind, const Comparison& in) const override;
    [[nodiscard]] scene::FigureTexts figureTexts(FigureKind kind, const Columns& columns) const override;
    [[nodiscard]] std::string figureDescription(FigureKind kind, const Columns& columns) const override;
    [[nodiscard]] std::string columnTitle(FigureKind kind, const Comparison& in) const override;
    [[nodiscard]] std::string ofMeasure(FigureKind kind, const Comparison& in, const std::string& words) const override;
    [[nodiscard]] std::string columnDetail(FigureKind kind, const Comparison& in) const override;
    [[nodiscard]] std::string columnScales(FigureKind kind, std::span<const scene::StatedScale> scales) const override;
    [[nodiscard]] std::string caseRecord(const Case& which) const override;
    [[nodiscard]] std::string rungTitle(const Ladder& in, std::size_t rung) const override;
    [[nodiscard]] std::string rungDetail(const Ladder& in, std::size_t rung, const Case* which) const override;
    [[nodiscard]] std::string rungBrief(const Ladder& in, std::size_t rung) const override;
    [[nodiscard]] std::string rungDescription(const Ladder& in, std::size_t rung, const Case* which) const override;
    [[nodiscard]] std::string eventKind(EventKind kind) const override;
    [[nodiscard]] std::string date(std::string_view edtf) const override;
    [[nodiscard]] std::string timeTick(double day, const geometry::TimeStep& step) const override;
    [[nodiscard]] std::string relativeTick(std::int64_t count, geometry::TimeUnit unit) const override;
    [[nodiscard]] std::string tornTime(double days) const override;
    [[nodiscard]] std::string dayZero(EventKind kind) const override;
    [[nodiscard]] std::string withoutEvent(EventKind kind) const override;
    [[nodiscard]] std::string recordEnd(std::string_view edtf) const override;
    [[nodiscard]] std::string nothingDated() const override;
    [[nodiscard]] std::string undatedEvents(int count) const override;
    [[nodiscard]] std::string undatedEvents(std::span<const std::string> names) const override;
    [[nodiscard]] std::string eventOfCase(const std::string& name, const std::string& event) const override;
    [[nodiscard]] std::string unlabelledEvents(int count) const override;
    [[nodiscard]] std::string oneOfSeveralDied() const override;
    [[nodiscard]] std::string onlyKinds(std::span<const EventKind> kinds) const override;
    [[nodiscard]] std::string denseEvents(double days, int most) const override;
    [[nodiscard]] std::string unlabelledBars(int count) const override;
    [[nodiscard]] std::string yearsMark(double years, bool isLast) const override;
    [[nodiscard]] std::string termLabel(const Ladder& custody, std::size_t rung, bool isLength) const override;
    [[nodiscard]] std::string stageLabel(const Ladder& money, std::size_t rung) const override;
    [[nodiscard]] std::string eventDescription(const TimelineLane& lane, const TimelineEvent& event,
                                               const Case* which) const override;
    [[nodiscard]] std::string timelineScale(const scene::TimelineScale& scale) const override;
    [[nodiscard]] std::string keyEntry(Basis basis) const override;
    [[nodiscard]] std::string styleEntry(scene::MarkStyle style) const override;
    [[nodiscard]] std::string actorKind(PartyKind kind) const override;
    [[nodiscard]] std::string figureStatus(FigureStatus status) const override;
    [[nodiscard]] std::string caseStatus(CaseStatus status) const override;
    [[nodiscard]] std::string unknownStatus() const override;
    [[nodiscard]] std::string cellCount(double count, const scene::CellUnit& unit, const Comparison& in) const override;
    [[nodiscard]] std::string keyNumber(std::size_t number) const override;
    [[nodiscard]] std::string cellTally(double count) const override;
    [[nodiscard]] std::string cellScale(const scene::CellUnit& unit, int tall, const Comparison& in) const override;
    [[nodiscard]] std::string stripScale(const scene::StripScale& scale, const Comparison& in) const override;
    [[nodiscard]] std::string yardstick(const Yardstick& which, const Comparison& in) const override;
    [[nodiscard]] std::string yardstickDescription(const Yardstick& which, const Comparison& in) const override;
    [[nodiscard]] std::string progress(double reached, double whole, const Comparison& in) const override;
    [[nodiscard]] std::string walkFrame(const scene::WalkFrame& frame, const Comparison& in) const override;
    [[nodiscard]] std::string walkStep(const scene::WalkFrame& frame, const Comparison& in) const override;
    [[nodiscard]] std::string walkScale(const scene::WalkFrame& first, const scene::WalkFrame& last,
                                        const Comparison& in) const override;
    [[nodiscard]] std::string walkDescription(const scene::WalkFrame& first, const scene::WalkFrame& last,
                                              const Comparison& in) const override;
    [[nodiscard]] std::string beyondFrame() const override;
    [[nodiscard]] std::string casesOffLadder(int count) const override;
    [[nodiscard]] std::string moreCases(int count) const override;
    [[nodiscard]] std::string unnamedCases(int count) const override;
    [[nodiscard]] std::string unnumberedCases(int count) const override;
    [[nodiscard]] std::string moreSources(int count) const override;
    [[nodiscard]] std::string noun(const std::string& found) const override;
    [[nodiscard]] std::string defaultByline() const override;

private:
    [[nodiscard]] QString ofParties(const Rung& rung, const QString& words) const;
    [[nodiscard]] QString briefly(const ComparedCase& row, const Comparison& in) const;
    [[nodiscard]] QString basisOfComparison(const Comparison& in) const;
    [[nodiscard]] QStringList penaltyNotes(const ComparedCase& row) const;
    [[nodiscard]] QStringList counterfactualNotes(const ComparedCase& row) const;
    [[nodiscard]] QString noteClause(const Note& note) const;

    Phrases m_phrases;
    AmountFormat m_format;
};

} // namespace toscale::text
