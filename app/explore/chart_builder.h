#pragma once

#include "app/explore/chart_content.h"
#include "app/text/explore_words.h"

#include <array>
#include <optional>

namespace toscale::gui {

/// How often each reason of a measure was met.
class ReasonCounts {
public:
    /// A row without a value; where nobody says why, it is not counted.
    void add(const ExploreMeasure& of, std::size_t row);
    /// A row whose reason is that of all.
    void add(const QString& reason);
    /// The most frequent first; many rare ones are one.
    [[nodiscard]] text::CountedReasons counted(const text::Phrases& phrases) const;

private:
    const ExploreMeasure* m_of = nullptr;
    std::array<std::size_t, 256> m_counts{};
    QString m_reason;
    std::size_t m_count = 0;
};

/// Makes the content of one chart: which rows have a place, which stand on a rail and why, and what is summed up.
class ChartBuilder {
public:
    ChartBuilder(std::shared_ptr<const ExploreRows> rows, const ExploreChoice& choice,
                 const text::LocaleWording& wording);

    [[nodiscard]] std::shared_ptr<const ChartContent> build();

private:
    void buildScatter();
    void buildHistogram();
    void buildStrip();
    void buildTrend();
    void buildRanks();

    /// What a row has on one axis: a place, or a value without one, or nothing.
    struct Spot {
        std::optional<double> at;
        bool isValue = false;
        bool isRange = false;
    };

    [[nodiscard]] const ExploreMeasure& addMeasure(MeasureId id);
    /// Around all values of a measure that have a place; of none an axis without words.
    [[nodiscard]] ChartAxis axisOf(const ExploreMeasure& measure, bool isLogarithmic) const;
    [[nodiscard]] QString axisTitle(const ExploreMeasure& measure, bool isLogarithmic) const;
    [[nodiscard]] static Spot spotOf(const ExploreMeasure& measure, const ChartAxis& axis, std::size_t row);
    void startPoints(std::size_t count);
    void draw(std::size_t point, double placeX, double placeY);
    /// One row: drawn, or counted by what it has no place for. A measure is null where the axis is of none.
    void place(std::size_t row, const Spot& x, const Spot& y, const ExploreMeasure* xs, const ExploreMeasure* ys);
    void finishRails();
    void finishRail(ChartRail& rail, const QString& lack, const ReasonCounts& reasons);
    void addNothing();
    void addBounds();
    void addBox(double at, const QString& of, std::vector<double> values);
    void finishTexts();
    void addKey();
    void addDoubts();

    std::shared_ptr<ChartContent> m_out = std::make_shared<ChartContent>();
    const text::LocaleWording& m_wording;
    const text::Phrases& m_phrases;
    ReasonCounts m_reasonsX; // of those that lack x alone
    ReasonCounts m_reasonsY;
    ReasonCounts m_reasonsBothX; // why x is missing where both are
    ReasonCounts m_reasonsBothY;
    QString m_lackX; // what cases without x lack, inside a sentence
    QString m_lackY;
    std::size_t m_drawnRows = 0;
    std::vector<text::MissingCount> m_missing; // of ranks; else of the rails
    QString m_title;
    QStringList m_notes;
};

} // namespace toscale::gui
