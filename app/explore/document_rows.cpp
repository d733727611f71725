#include "app/explore/document_rows.h"

#include "app/text/basis_words.h"
#include "app/text/explore_words.h"
#include "app/text/gap_words.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"
#include "core/cases/actor_kind.h"
#include "core/normalize/compare.h"
#include "core/normalize/noun_column.h"
#include "core/scene/cited_sources.h"
#include "core/scene/mark_style.h"

#include <algorithm>
#include <array>
#include <set>
#include <unordered_map>
#include <utility>

namespace toscale::gui {

namespace {

/// All but the same-rate measures: against a volume those are a straight line by their making.
constexpr std::array measuresOnOffer{MeasureId::Volume,       MeasureId::Works,          MeasureId::Money,
                                     MeasureId::Custody,      MeasureId::MoneyPerGb,     MeasureId::CustodyPerTb,
                                     MeasureId::MoneyPerWork, MeasureId::CustodyPerWork, MeasureId::MoneyShare};

constexpr std::string_view textPrefix = "text:";

bool isOfFamily(PenaltyKind kind, bool isCustody)
{
    return (kind == PenaltyKind::Imprisonment) == isCustody;
}

std::optional<std::int32_t> firstYear(const EdtfDate& date)
{
    const auto years = yearsOf(date);
    return years ? std::optional<std::int32_t>(years->first) : std::nullopt;
}

/// Of the act; of a penalty the latest decision with a basis that its value has.
std::optional<std::int32_t> yearOf(const Case& which, const ComparedCase& row, MeasureId measure)
{
    if (!isOfPenalty(measure))
        return firstYear(which.act);
    std::optional<std::int32_t> latest;
    for (const Penalty& stage : which.penalties) {
        if (!isOfFamily(stage.kind, isOfCustody(measure))
            || std::ranges::find(row.bases(), stage.basis) == row.bases().end())
            continue;
        if (const auto year = firstYear(stage.date); year && (!latest || *year > *latest))
            latest = year;
    }
    return latest;
}

std::string basisOf(const ComparedCase& row, const text::Phrases& phrases)
{
    return text::toUtf8(text::basesOfRow(phrases, row));
}

/// Gives each new text the next number.
class Numbering {
public:
    std::uint32_t of(const std::string& name)
    {
        const auto [found, isNew] = m_numbers.try_emplace(name, static_cast<std::uint32_t>(m_numbers.size()));
        if (isNew)
            m_names.push_back(name);
        return found->second;
    }
    [[nodiscard]] std::vector<std::string> names() && { return std::move(m_names); }

private:
    std::unordered_map<std::string, std::uint32_t> m_numbers;
    std::vector<std::string> m_names;
};

ExploreBound boundOf(const Estimate<double>& value)
{
    if (!value.hasBound())
        return ExploreBound::Open;
    switch (value.bound) {
    case Bound::Lower:
        return ExploreBound::AtLeast;
    case Bound::Upper:
        return ExploreBound::AtMost;
    case Bound::Range:
        return ExploreBound::Range;
    case Bound::None:
        break;
    }
    return ExploreBound::None;
}

/// Works of another noun than `wanted`, or than that of most rows, become a gap.
void keepOneNoun(ExploreMeasure& measure, const std::string& wanted)
{
    NounColumn nouns;
    for (const ComparedCase& row : measure.of.rows) {
        if (const MeasuredValue* value = row.measured())
            nouns.push(value->noun);
        else
            nouns.pushNumber(NounColumn::none);
    }
    const auto kept = measure.chooseNoun(nouns, wanted);
    if (!kept)
        return;
    for (std::size_t row = 0; row < measure.of.rows.size(); ++row)
        if (const std::uint32_t own = nouns.at(row); own != NounColumn::none && own != *kept) {
            ComparedCase& compared = measure.of.rows[row];
            compared.value = Gap{GapCode::UnlikeNouns, {measure.noun, nouns.names()[own]}, compared.measured()->text};
        }
}

} // namespace

DocumentRows::DocumentRows(Document document, Reference reference, const text::LocaleWording& wording,
                           const ReferenceTables& tables)
    : m_document(std::move(document))
    , m_reference(std::move(reference))
    , m_wording(wording)
    , m_tables(tables)
{
    for (const std::string_view id : {"outcome", "status", "actor", "country", "basis"})
        m_groups.emplace_back(id, text::toUtf8(text::groupWords(m_wording.phrases(), id)));
    std::set<std::string> seen;
    for (const Case& each : std::as_const(m_document).cases) { // shared with the document: none is to be copied
        m_rowOf.emplace(each.id, static_cast<std::uint32_t>(m_rowOf.size()));
        for (const auto& [name, value] : each.textColumns)
            if (seen.insert(name).second)
                m_groups.emplace_back(std::string(textPrefix) + name, name);
    }
}

std::optional<std::uint32_t> DocumentRows::rowOf(const std::string& id) const
{
    const auto found = m_rowOf.find(id);
    return found == m_rowOf.end() ? std::nullopt : std::optional(found->second);
}

std::span<const MeasureId> DocumentRows::measures() const
{
    return measuresOnOffer;
}

std::shared_ptr<const ExploreMeasure> DocumentRows::measure(MeasureId id, const std::string& noun) const
{
    const std::lock_guard lock(m_mutex);
    return m_measures.get(std::pair(id, isOfWorks(id) ? noun : std::string()),
                          [&] { return std::make_shared<const ExploreMeasure>(made(id, noun)); });
}

ExploreMeasure DocumentRows::made(MeasureId id, const std::string& noun) const
{
    std::vector<SelectedCase> cases;
    cases.reserve(count());
    for (const Case& each : m_document.cases)
        cases.push_back({&each, {}, {}});
    ExploreMeasure measure;
    measure.of = compare(cases, id, m_reference, m_tables);
    if (isOfWorks(id))
        keepOneNoun(measure, noun);
    Numbering reasons;
    for (std::size_t row = 0; row < count(); ++row) {
        ComparedCase& compared = measure.of.rows[row];
        const Gap* gap = compared.gap();
        measure.values.push(gap != nullptr ? std::nullopt : std::optional(compared.measured()->value.best));
        measure.bounds.push_back(gap != nullptr ? ExploreBound::None : boundOf(compared.measured()->value));
        measure.styles.push_back(scene::styleOf(compared));
        const std::uint32_t reason =
            gap != nullptr ? reasons.of(text::toUtf8(text::reasonWords(m_wording.phrases(), *gap))) : 0;
        measure.reasonOf.push_back(static_cast<std::uint8_t>(reason)); // there are few: they are of kinds, not of cases
        measure.years.push(yearOf(m_document.cases[row], compared, id));
        compared.receipt = {}; // the larger part of a row, and nobody asks here
        compared.notes = {};
    }
    measure.reasons = std::move(reasons).names();
    return measure;
}

std::shared_ptr<const ExploreGroup> DocumentRows::group(std::string_view id, MeasureId of) const
{
    const auto known = std::ranges::find(m_groups, id, [](const auto& each) -> std::string_view { return each.first; });
    if (known == m_groups.end())
        return nullptr;
    const text::Phrases& phrases = m_wording.phrases();
    const std::string unknown = text::toUtf8(text::notStatedWords(phrases));
    const std::shared_ptr<const ExploreMeasure> values = id == "basis" ? measure(of, {}) : nullptr;
    const auto nameOfCase = [&](std::size_t row) -> std::string {
        const Case& which = m_document.cases[row];
        if (id == "outcome")
            return which.outcome ? text::toUtf8(text::outcomeWords(phrases, nameOf(*which.outcome))) : std::string();
        if (id == "status")
            return which.status ? m_wording.caseStatus(*which.status) : std::string();
        if (id == "actor") {
            const PartyKind kind = actorKindOf(which);
            return kind == PartyKind::Unknown ? std::string() : m_wording.actorKind(kind);
        }
        if (id == "country")
            return which.country;
        if (id == "basis")
            return basisOf(values->of.rows[row], phrases);
        const auto column = std::ranges::find(which.textColumns, id.substr(textPrefix.size()),
                                              [](const auto& each) -> std::string_view { return each.first; });
        return column == which.textColumns.end() ? std::string() : column->second;
    };
    auto group = std::make_shared<ExploreGroup>();
    group->title = known->second;
    Numbering names;
    for (std::size_t row = 0; row < count(); ++row) {
        const std::string name = nameOfCase(row);
        group->of.push_back(names.of(name.empty() ? unknown : name));
    }
    group->names = std::move(names).names();
    return group;
}

std::vector<scene::CitedSource> DocumentRows::sources(std::span<const MeasureId> drawn) const
{
    std::vector<std::shared_ptr<const ExploreMeasure>> kept;
    std::vector<const Comparison*> measures;
    for (const MeasureId id : drawn) {
        kept.push_back(measure(id, {}));
        measures.push_back(&kept.back()->of);
    }
    return scene::citedSources(m_document, measures);
}

} // namespace toscale::gui
