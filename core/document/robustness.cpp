#include "core/document/robustness.h"

#include "core/document/compare_view.h"
#include "core/document/selection.h"
#include "core/normalize/standing_penalties.h"

#include <algorithm>
#include <limits>
#include <string_view>
#include <unordered_map>

namespace toscale {

namespace {

/// What can be read otherwise independently of all else: the readings exclude each other.
using Dimension = std::vector<Reading>;

/// A ladder and a timeline show every basis and compare by what is in force.
View comparedAs(View view)
{
    const bool showsEveryBasis = view.figure == FigureKind::Ladder || view.figure == FigureKind::Timeline;
    if (showsEveryBasis && !isSameRate(view.measure))
        view.reference.basis = BasisChoice{};
    return view;
}

const AssumptionRow* rowOf(const std::vector<AssumptionRow>& rows, Assumption what)
{
    const auto found = std::ranges::find(rows, what, [](const AssumptionRow& row) { return row.now.what; });
    return found == rows.end() ? nullptr : &*found;
}

/// One reading for each value that is not the present one.
Dimension othersOf(const AssumptionRow& row)
{
    Dimension others;
    for (const std::string& value : row.options)
        if (value != row.now.value)
            others.push_back({{row.now.what, row.now.caseId, value}});
    return others;
}

/// Nominal, or in prices of the newest year, converted or inflated first.
Dimension pricesOf(const std::vector<AssumptionRow>& rows, const ReferenceTables& tables, const Reference& reference)
{
    const AssumptionRow* year = rowOf(rows, Assumption::PriceYear);
    if (year == nullptr)
        return {};
    const AssumptionRow* currency = rowOf(rows, Assumption::Currency);
    const bool isForeign = currency != nullptr && currency->affected > 0;
    const AssumptionChoice inflateFirst{
        Assumption::InflateFirst, {}, reference.inflateFirst ? std::string() : std::string("inflate_first")};
    Dimension others;
    if (reference.priceYear) {
        others.push_back({{Assumption::PriceYear, {}, {}}});
        if (isForeign)
            others.push_back({inflateFirst});
        return others;
    }
    const PriceIndex* index = tables.indexOf(reference.currency);
    if (index == nullptr || index->years.empty())
        return {};
    const AssumptionChoice real{Assumption::PriceYear, {}, std::to_string(index->years.rbegin()->first)};
    others.push_back({real});
    if (isForeign)
        others.push_back({real, inflateFirst});
    return others;
}

/// How the prefixes of a case are read otherwise than they are now.
Reading otherPrefix(const AssumptionRow& row, const Reference& reference)
{
    const PrefixReading now = prefixReadingFromName(row.now.value).value_or(reference.reading);
    return {{row.now.what, row.now.caseId, now == PrefixReading::Jedec ? "si" : "jedec"}};
}

class Readings {
public:
    Readings(const Document& document, const View& view, const ReferenceTables& tables,
             const std::function<bool()>& isCancelled)
        : m_document(document)
        , m_view(comparedAs(view))
        , m_tables(tables)
        , m_isCancelled(isCancelled)
        , m_reference(referenceOf(m_view, document.reference))
        , m_now(compareView(document, m_view, tables))
    {
        m_result.cases = m_now.rows.size();
        m_result.comparable = comparableCases(m_now);
        m_result.now = orderChange(m_now, m_now);
    }

    Robustness made()
    {
        if (m_now.rows.size() < 2)
            return std::move(m_result);
        tryOneAtATime();
        tryTogether();
        return std::move(m_result);
    }

private:
    /// All that can be read otherwise, what is about all cases first.
    [[nodiscard]] std::vector<Dimension> dimensions() const
    {
        View main = m_view; // the order of its own measure is asked for, not those beside it
        main.figure = m_view.figure == FigureKind::Ladder || m_view.figure == FigureKind::Timeline ? m_view.figure
                                                                                                   : FigureKind::Bars;
        std::vector<AssumptionRow> rows = assumptionsOf(m_document, main, m_tables);
        // as the document has them, so that what is tried does not hang on the order in which the cases are shown
        std::unordered_map<std::string_view, std::size_t> places;
        for (const Case& which : m_document.cases)
            places.emplace(which.id, places.size());
        std::ranges::stable_sort(rows, {}, [&](const AssumptionRow& row) {
            const auto place = places.find(row.now.caseId);
            return place == places.end() ? 0 : place->second + 1; // what is of no case first
        });
        std::vector<Dimension> all;
        for (const Assumption what : {Assumption::Basis, Assumption::Kinds, Assumption::Forum, Assumption::Suspended})
            if (const AssumptionRow* row = rowOf(rows, what))
                all.push_back(othersOf(*row));
        all.push_back(pricesOf(rows, m_tables, m_reference));
        for (const AssumptionRow& row : rows) {
            if (row.now.what == Assumption::PrefixOfCase)
                all.push_back({otherPrefix(row, m_reference)});
            else if (isOfCase(row.now.what))
                all.push_back(othersOf(row));
        }
        return all;
    }

    /// Whoever asked is told what was found so far.
    bool isStopped()
    {
        m_result.isCancelled = m_result.isCancelled || (m_isCancelled && m_isCancelled());
        return m_result.isCancelled;
    }

    [[nodiscard]] static bool changesValues(const Comparison& from, const Comparison& to)
    {
        return !std::ranges::equal(from.rows, to.rows, [](const ComparedCase& a, const ComparedCase& b) {
            if (a.leftOut != b.leftOut || (a.measured() == nullptr) != (b.measured() == nullptr))
                return false;
            if (a.measured() == nullptr)
                return a.gap()->code == b.gap()->code;
            return a.measured()->value == b.measured()->value && a.bases() == b.bases() && a.forums() == b.forums();
        });
    }

    void add(const Reading& reading, const Comparison& read)
    {
        m_result.readings.push_back({reading, orderChange(m_now, read), comparableCases(read)});
    }

    [[nodiscard]] Comparison read(const Reading& reading) const
    {
        return compareView(m_document, withReading(m_view, m_document, reading), m_tables);
    }

    void tryOneAtATime()
    {
        for (const Dimension& dimension : dimensions()) {
            Dimension effective;
            std::size_t leftOut = 0;
            for (const Reading& reading : dimension) {
                if (m_result.readings.size() >= mostReadings || isStopped()) {
                    ++leftOut;
                    continue;
                }
                const Comparison other = read(reading);
                if (!changesValues(m_now, other))
                    continue;
                add(reading, other);
                effective.push_back(reading);
            }
            const auto ways = static_cast<double>(effective.size() + leftOut);
            m_singles += ways;
            m_ways *= ways + 1;
            m_result.singlesLeftOut += leftOut;
            if (!effective.empty())
                m_effective.push_back(std::move(effective));
        }
    }

    /// Two changes at once, then three ...; the first of them, and how many are left out. What was not tried alone
    /// counts as a change.
    void tryTogether()
    {
        const std::size_t before = m_result.readings.size();
        for (std::size_t changes = 2; changes <= m_effective.size(); ++changes)
            if (!combine(0, changes, {}))
                break;
        const auto tried = static_cast<double>(m_result.readings.size() - before);
        m_result.combinationsLeftOut =
            std::min(m_ways - 1 - m_singles - tried, std::numeric_limits<double>::max()); // 2^2000 is beyond counting
    }

    /// False when there are enough.
    bool combine(std::size_t from, std::size_t changes, const Reading& chosen)
    {
        if (changes == 0) {
            if (m_result.readings.size() >= mostReadings || isStopped())
                return false;
            add(chosen, read(chosen));
            return true;
        }
        for (std::size_t i = from; i + changes <= m_effective.size(); ++i)
            for (const Reading& reading : m_effective[i]) {
                Reading more = chosen;
                more.insert(more.end(), reading.begin(), reading.end());
                if (!combine(i + 1, changes - 1, more))
                    return false;
            }
        return true;
    }

    const Document& m_document;
    View m_view;
    const ReferenceTables& m_tables;
    const std::function<bool()>& m_isCancelled;
    Reference m_reference;
    Comparison m_now;
    std::vector<Dimension> m_effective; // readings that change a value
    double m_singles = 0;               // these, and those that were not tried
    double m_ways = 1;                  // to take them together, or none of them
    Robustness m_result;
};

} // namespace

std::size_t Robustness::count(OrderOutcome outcome) const
{
    return static_cast<std::size_t>(
        std::ranges::count(readings, outcome, [](const ReadingResult& each) { return each.order.outcome(); }));
}

View withReading(View view, const Document& document, const Reading& reading)
{
    const View before = view;
    for (const AssumptionChoice& choice : reading)
        assume(view, document, choice);
    if (showsOther(view, before))
        forgetTexts(view);
    return view;
}

Robustness robustnessOf(const Document& document, const View& view, const ReferenceTables& tables,
                        const std::function<bool()>& isCancelled)
{
    return Readings(document, view, tables, isCancelled).made();
}

} // namespace toscale
