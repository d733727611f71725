#pragma once

#include "app/explore/explore_rows.h"

#include <cmath>
#include <random>

namespace toscale::gui {

/// Made-up rows: volumes and money of all magnitudes, every seventh without money, every eleventh without a volume.
class ManyRows : public ExploreRows {
public:
    explicit ManyRows(std::size_t count)
        : m_count(count)
    {
        std::mt19937_64 random(1);
        std::normal_distribution<double> magnitude(10, 1.6);
        std::normal_distribution<double> noise(0, 0.7);
        const auto volume = std::make_shared<ExploreMeasure>();
        const auto money = std::make_shared<ExploreMeasure>();
        const auto group = std::make_shared<ExploreGroup>();
        volume->of.measure = MeasureId::Volume;
        money->of.measure = MeasureId::Money;
        for (const auto& each : {volume, money})
            each->reasons = {"unknown"};
        group->title = "category";
        group->names = {"book", "song", "film"};
        for (std::size_t row = 0; row < count; ++row) {
            const double at = magnitude(random);
            volume->values.push(row % 11 == 10 ? std::nullopt : std::optional(std::pow(10, at)));
            money->values.push(row % 7 == 6 ? std::nullopt : std::optional(std::pow(10, at * 0.5 + noise(random))));
            for (const auto& each : {volume, money}) {
                each->reasonOf.push_back(0);
                each->years.push(2000 + static_cast<double>(row % 20));
            }
            group->of.push_back(static_cast<std::uint32_t>(row % 3));
        }
        m_volume = volume;
        m_money = money;
        m_group = group;
    }

    [[nodiscard]] std::size_t count() const override { return m_count; }
    [[nodiscard]] std::span<const MeasureId> measures() const override
    {
        static constexpr MeasureId all[] = {MeasureId::Volume, MeasureId::Money};
        return all;
    }
    [[nodiscard]] std::shared_ptr<const ExploreMeasure> measure(MeasureId id, const std::string&) const override
    {
        return id == MeasureId::Volume ? m_volume : m_money;
    }
    [[nodiscard]] const std::vector<std::pair<std::string, std::string>>& groups() const override { return m_groups; }
    [[nodiscard]] std::shared_ptr<const ExploreGroup> group(std::string_view id, MeasureId) const override
    {
        return id == "text:category" || id == "outcome" ? m_group : nullptr;
    }
    [[nodiscard]] std::string idOf(std::size_t row) const override { return "row-" + std::to_string(row); }
    [[nodiscard]] std::optional<std::uint32_t> rowOf(const std::string& id) const override
    {
        const auto row = static_cast<std::uint32_t>(std::stoul(id.substr(4)));
        return row < count() ? std::optional(row) : std::nullopt;
    }
    [[nodiscard]] std::string labelOf(std::size_t row) const override { return "Row " + std::to_string(row + 1); }
    [[nodiscard]] std::vector<scene::CitedSource> sources(std::span<const MeasureId>) const override { return {}; }

private:
    std::size_t m_count;
    std::shared_ptr<const ExploreMeasure> m_volume;
    std::shared_ptr<const ExploreMeasure> m_money;
    std::shared_ptr<const ExploreGroup> m_group;
    std::vector<std::pair<std::string, std::string>> m_groups{{"text:category", "category"}};
};

} // namespace toscale::gui
