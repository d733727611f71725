#pragma once

#include "app/explore/chart_content.h"
#include "app/text/explore_words.h"

#include <optional>

namespace toscale::gui {

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

    [[nodiscard]] const ExploreMeasure& addMeasure(MeasureId id);
    /// Around all values of a measure that have a place.
    [[nodiscard]] ChartAxis axisOf(const ExploreMeasure& measure, bool isLogarithmic) const;
    /// Why a row without a place has none.
    [[nodiscard]] QString reasonOf(const ExploreMeasure& measure, std::size_t row) const;
    void startPoints(std::size_t count);
    void draw(std::size_t point, double placeX, double placeY);
    /// One row, of whose places on the axes some may be missing.
    void place(std::size_t row, std::optional<double> x, std::optional<double> y);
    void addReason(std::vector<std::pair<QString, std::size_t>>& to, const QString& reason);
    void finishRails();
    void addBox(double at, const QString& of, std::vector<double> values);
    void finishTexts();
    void addKey();
    void addDoubts();

    std::shared_ptr<ChartContent> m_out = std::make_shared<ChartContent>();
    const text::LocaleWording& m_wording;
    const text::Phrases& m_phrases;
    // reasons by rail, in order of first appearance
    std::vector<std::pair<QString, std::size_t>> m_reasonsX;
    std::vector<std::pair<QString, std::size_t>> m_reasonsY;
    QString m_lackX; // what cases without x lack, inside a sentence
    QString m_lackY;
    std::size_t m_drawnRows = 0;
    std::vector<text::MissingCount> m_missing; // of ranks; else of the rails
    QString m_title;
    QStringList m_notes;
};

} // namespace toscale::gui
