#include "core/document/assumption.h"

#include "core/document/columns.h"
#include "core/document/selection.h"
#include "core/normalize/standing_penalties.h"

#include <algorithm>
#include <charconv>
#include <functional>

namespace toscale {

namespace {

constexpr std::string_view counted = "counted";

/// Empty where it is not so.
std::string word(bool isSo, std::string_view name)
{
    return isSo ? std::string(name) : std::string();
}

std::string joinedKinds(const std::vector<PenaltyKind>& kinds)
{
    std::string all;
    for (const PenaltyKind kind : kinds) {
        if (!all.empty())
            all += '+';
        all += nameOf(kind);
    }
    return all;
}

std::optional<std::vector<PenaltyKind>> kindsFrom(std::string_view joined)
{
    std::vector<PenaltyKind> kinds;
    while (!joined.empty()) {
        const std::size_t end = std::min(joined.find('+'), joined.size());
        const auto kind = fromName<PenaltyKind>(joined.substr(0, end));
        if (!kind)
            return std::nullopt;
        kinds.push_back(*kind);
        joined.remove_prefix(std::min(end + 1, joined.size()));
    }
    return kinds;
}

std::string valueIn(const Reference& reference, Assumption what)
{
    switch (what) {
    case Assumption::Prefixes:
        return std::string(nameOf(reference.reading));
    case Assumption::Basis:
        return std::string(nameOf(reference.basis));
    case Assumption::Kinds:
        return joinedKinds(reference.kinds);
    case Assumption::Forum:
        return reference.forum ? std::string(nameOf(*reference.forum)) : std::string();
    case Assumption::Suspended:
        return word(reference.withSuspended, counted);
    case Assumption::Currency:
        return reference.currency.code;
    case Assumption::PriceYear:
        return reference.priceYear ? std::to_string(*reference.priceYear) : std::string();
    case Assumption::InflateFirst:
        return word(reference.inflateFirst, "inflate_first");
    case Assumption::OtherConduct:
        return word(reference.withOtherConduct, counted);
    case Assumption::Scopes:
        return word(reference.ignoreScope, "ignored");
    default:
        return {};
    }
}

/// The view's own word, or none where it says what the document says anyway.
template <class T> void say(std::optional<T>& own, T value, const T& ofDocument)
{
    own = value == ofDocument ? std::nullopt : std::optional<T>(std::move(value));
}

/// The same rate per data volume or per work.
MeasureId ratePer(MeasureId rate, std::string_view what)
{
    const bool perWork = what == "works";
    switch (rate) {
    case MeasureId::MoneyPerGb:
    case MeasureId::MoneyPerWork:
        return perWork ? MeasureId::MoneyPerWork : MeasureId::MoneyPerGb;
    case MeasureId::CustodyPerTb:
    case MeasureId::CustodyPerWork:
        return perWork ? MeasureId::CustodyPerWork : MeasureId::CustodyPerTb;
    default:
        return rate;
    }
}

void assumeOfCase(ViewCase& entry, const AssumptionChoice& choice)
{
    if (choice.what == Assumption::ReportedFigure)
        entry.figure = choice.value;
    else if (choice.what == Assumption::LeftOut)
        entry.leftOut = choice.value;
    else
        entry.reading = prefixReadingFromName(choice.value);
}

/// What all rows are made from: the cases of the view and what it asks of them.
class Rows {
public:
    Rows(const Document& document, const View& view, const ReferenceTables& tables)
        : m_tables(tables)
        , m_view(view)
        , m_cases(selectedCases(document, view))
        , m_standard(referenceOf(withoutOwnWords(view), document.reference))
        , m_reference(referenceOf(view, document.reference))
        , m_measures(besideMeasures(view.figure, view.measure))
    {
        m_measures.push_back(view.measure);
        if (view.figure == FigureKind::Ladder) // it has the stages of both
            m_measures.insert(m_measures.end(), {MeasureId::Money, MeasureId::Custody});
    }

    std::vector<AssumptionRow> made()
    {
        const bool showsEveryBasis = m_view.figure == FigureKind::Ladder || m_view.figure == FigureKind::Timeline;
        const bool ofPenalty = shows(isOfPenalty);
        const bool ofMoney = shows(isOfMoney);
        const bool inReference = shows([](MeasureId id) { return isOfMoney(id) && id != MeasureId::MoneyShare; });
        const bool ofTerms = shows(isOfCustody);
        const auto stage = [&](auto test) {
            return [this, test](const SelectedCase& one) {
                return std::ranges::any_of(one.which->penalties,
                                           [&](const Penalty& each) { return isShown(each) && test(each); });
            };
        };
        const auto isForeign = stage([&](const Penalty& each) {
            const auto* money = std::get_if<AsWritten<PricedMoney>>(&each.value);
            return money != nullptr && money->value.currency != m_reference.currency;
        });
        if (shows(usesVolume))
            add(Assumption::Prefixes, {"si", "jedec"},
                [](const SelectedCase& one) { return std::ranges::any_of(one.which->figures, hasPrefixInDoubt); });
        if (ofPenalty && !showsEveryBasis)
            add(Assumption::Basis, basisOptions(), stage([](const Penalty&) { return true; }));
        if (ofMoney)
            add(Assumption::Kinds, kindOptions(), stage([](const Penalty&) { return true; }));
        if (ofPenalty)
            add(Assumption::Forum, {"", "criminal", "civil", "regulatory"},
                stage([](const Penalty& each) { return each.forum.has_value(); }));
        if (ofTerms)
            add(Assumption::Suspended, {"", std::string(counted)}, stage([](const Penalty& each) {
                    const auto* term = std::get_if<AsWritten<Sentence>>(&each.value);
                    const auto* fixed = term == nullptr ? nullptr : std::get_if<FixedTerm>(&term->value);
                    return fixed != nullptr && toYears(fixed->suspended).value() > 0;
                }));
        if (inReference) {
            add(Assumption::Currency, currencyOptions(), isForeign);
            add(Assumption::PriceYear, yearOptions(),
                stage([](const Penalty& each) { return std::holds_alternative<AsWritten<PricedMoney>>(each.value); }));
            if (m_reference.priceYear)
                add(Assumption::InflateFirst, {"", "inflate_first"}, isForeign);
        }
        if (ofPenalty)
            add(Assumption::OtherConduct, {"", std::string(counted)},
                stage([](const Penalty& each) { return each.covers == "other_conduct"; }));
        if (isRate(m_view.measure)) { // the view has no other word for it than its measure
            AssumptionRow row;
            row.now.what = Assumption::RatePer;
            row.now.value = row.standard = isOfWorks(m_view.measure) ? "works" : "volume";
            row.options = {"volume", "works"};
            row.affected = m_cases.size();
            m_rows.push_back(std::move(row));
        }
        if (shows(isRate))
            add(Assumption::Scopes, {"", "ignored"}, stage([](const Penalty&) { return true; }));
        for (const SelectedCase& one : m_cases)
            addOfCase(one);
        return std::move(m_rows);
    }

private:
    static View withoutOwnWords(const View& view)
    {
        View plain = view;
        plain.reference = {};
        plain.kinds.clear();
        plain.forum.reset();
        return plain;
    }

    static bool isRate(MeasureId id) { return id >= MeasureId::MoneyPerGb && id <= MeasureId::CustodyPerWork; }
    static bool isOfMoney(MeasureId id) { return isOfPenalty(id) && !isOfCustody(id); }

    /// One of the measures of the figure is such a one.
    [[nodiscard]] bool shows(bool (*test)(MeasureId)) const { return std::ranges::any_of(m_measures, test); }

    [[nodiscard]] bool isShown(const Penalty& stage) const
    {
        return (shows(isOfMoney) && isOfFamily(stage, PenaltyFamily::Money))
            || (shows(isOfCustody) && isOfFamily(stage, PenaltyFamily::Custody));
    }

    void add(Assumption what, std::vector<std::string> options,
             const std::function<bool(const SelectedCase&)>& isAffected)
    {
        AssumptionRow row{{what, {}, valueIn(m_reference, what)}, valueIn(m_standard, what), std::move(options), 0};
        if ((what == Assumption::Kinds || what == Assumption::Forum) && !row.standard.empty())
            std::erase(row.options, std::string()); // no view takes a choice of its document away
        offerNow(row);
        row.affected = static_cast<std::size_t>(std::ranges::count_if(m_cases, isAffected));
        m_rows.push_back(std::move(row));
    }

    static void offerNow(AssumptionRow& row)
    {
        if (row.now.value == "iec" && row.now.what == Assumption::Prefixes) // the same values as SI
            row.options.front() = "iec";
        for (const std::string& value : {row.standard, row.now.value})
            if (std::ranges::find(row.options, value) == row.options.end())
                row.options.push_back(value);
    }

    void addOfCase(const SelectedCase& one)
    {
        const auto addChoice = [&](Assumption what, std::string now, std::vector<std::string> options) {
            AssumptionRow row{{what, one.which->id, std::move(now)}, {}, std::move(options), 1};
            offerNow(row);
            m_rows.push_back(std::move(row));
        };
        if (shows(usesVolume) && std::ranges::any_of(one.which->figures, hasPrefixInDoubt))
            addChoice(Assumption::PrefixOfCase, one.reading ? std::string(nameOf(*one.reading)) : std::string(),
                      {"", "si", "jedec"});
        std::vector<std::string> figures{""};
        std::size_t count = 0;
        for (const CaseFigure& figure : one.which->figures) {
            if (!(figure.isVolume() ? shows(usesVolume) : shows(usesWorks)))
                continue;
            ++count;
            if (!figure.primary)
                figures.push_back(figure.id);
        }
        const CaseFigure* chosen = nullptr;
        for (const CaseFigure& figure : one.which->figures)
            chosen = figure.id == one.figure ? &figure : chosen;
        const bool isPrimary = chosen == nullptr || chosen->primary;
        const bool isOfMeasure = chosen == nullptr || (chosen->isVolume() ? shows(usesVolume) : shows(usesWorks));
        if (count > 1)
            addChoice(Assumption::ReportedFigure, isPrimary || !isOfMeasure ? std::string() : one.figure,
                      std::move(figures));
        if (!one.leftOut.empty())
            addChoice(Assumption::LeftOut, one.leftOut, {""});
    }

    /// final, highest, and each basis that a stage has; in the order of the vocabulary.
    [[nodiscard]] std::vector<std::string> basisOptions() const
    {
        std::vector<std::string> options{"final", "highest"};
        for (const std::string_view name : namesOf<Basis>) {
            const auto basis = fromName<Basis>(name);
            const bool isThere = std::ranges::any_of(m_cases, [&](const SelectedCase& one) {
                return std::ranges::any_of(one.which->penalties,
                                           [&](const Penalty& each) { return isShown(each) && each.basis == basis; });
            });
            if (isThere && basis != Basis::None)
                options.emplace_back(name);
        }
        return options;
    }

    [[nodiscard]] std::vector<std::string> kindOptions() const
    {
        std::vector<std::string> options{""};
        for (const std::string_view name : namesOf<PenaltyKind>) {
            const auto kind = fromName<PenaltyKind>(name);
            const bool isThere = std::ranges::any_of(m_cases, [&](const SelectedCase& one) {
                return std::ranges::any_of(one.which->penalties, [&](const Penalty& each) {
                    return isOfFamily(each, PenaltyFamily::Money) && each.kind == kind;
                });
            });
            if (isThere)
                options.emplace_back(name);
        }
        return options;
    }

    [[nodiscard]] std::vector<std::string> currencyOptions() const
    {
        std::vector<std::string> options{"USD"};
        for (const auto& [code, years] : m_tables.rates.usdPerUnit)
            options.push_back(code);
        return options;
    }

    /// Nominal, then the newest year first.
    [[nodiscard]] std::vector<std::string> yearOptions() const
    {
        std::vector<std::string> options{""};
        constexpr int oldest = 1999; // as far as the exchange rates of the euro go
        if (const PriceIndex* index = m_tables.indexOf(m_reference.currency))
            for (auto year = index->years.rbegin(); year != index->years.rend() && year->first >= oldest; ++year)
                options.push_back(std::to_string(year->first));
        return options;
    }

    const ReferenceTables& m_tables;
    const View& m_view;
    std::vector<SelectedCase> m_cases;
    Reference m_standard;
    Reference m_reference;
    std::vector<MeasureId> m_measures;
    std::vector<AssumptionRow> m_rows;
};

} // namespace

bool usesVolume(MeasureId measure)
{
    return measure == MeasureId::Volume || measure == MeasureId::MoneyPerGb || measure == MeasureId::CustodyPerTb
        || isSameRate(measure);
}

bool usesWorks(MeasureId measure)
{
    return isOfWorks(measure);
}

bool hasPrefixInDoubt(const CaseFigure& figure)
{
    const auto* size = std::get_if<AsWritten<DataSize>>(&figure.value);
    return size != nullptr && size->value.binaryFactorLow != 1;
}

std::vector<AssumptionRow> assumptionsOf(const Document& document, const View& view, const ReferenceTables& tables)
{
    return Rows(document, view, tables).made();
}

void assume(View& view, const Document& document, const AssumptionChoice& choice)
{
    ReferenceOverride& own = view.reference;
    const Reference& standard = document.reference;
    const std::string& value = choice.value;
    switch (choice.what) {
    case Assumption::Prefixes:
        if (const auto reading = prefixReadingFromName(value))
            say(own.reading, *reading, standard.reading);
        return;
    case Assumption::Basis:
        if (const auto basis = basisChoiceFromName(value))
            say(own.basis, *basis, standard.basis);
        return;
    case Assumption::Kinds:
        if (auto kinds = kindsFrom(value))
            view.kinds = *kinds == standard.kinds ? std::vector<PenaltyKind>() : *std::move(kinds);
        return;
    case Assumption::Forum:
        if (const auto forum = fromName<Forum>(value); forum || value.empty())
            view.forum = forum == standard.forum ? std::nullopt : forum;
        return;
    case Assumption::Suspended:
        say(own.withSuspended, !value.empty(), standard.withSuspended);
        return;
    case Assumption::Currency:
        if (!value.empty())
            say(own.currency, Currency{value}, standard.currency);
        return;
    case Assumption::PriceYear: {
        int year = 0;
        const auto read = std::from_chars(value.data(), value.data() + value.size(), year);
        if (value.empty() || read.ec == std::errc())
            say(own.priceYear, value.empty() ? std::optional<int>() : std::optional(year), standard.priceYear);
        return;
    }
    case Assumption::InflateFirst:
        say(own.inflateFirst, !value.empty(), standard.inflateFirst);
        return;
    case Assumption::OtherConduct:
        say(own.withOtherConduct, !value.empty(), standard.withOtherConduct);
        return;
    case Assumption::Scopes:
        say(own.ignoreScope, !value.empty(), standard.ignoreScope);
        return;
    case Assumption::RatePer:
        if (const MeasureId other = ratePer(view.measure, value); other != view.measure) {
            view.measure = other;
            forgetTexts(view);
        }
        return;
    case Assumption::PrefixOfCase:
    case Assumption::ReportedFigure:
    case Assumption::LeftOut:
        break;
    }
    if (view.cases.empty() && findCase(document, choice.caseId) != nullptr)
        for (const Case& one : document.cases)
            view.cases.push_back({one.id, {}, {}, {}});
    const auto entry = std::ranges::find(view.cases, choice.caseId, &ViewCase::id);
    if (entry != view.cases.end())
        assumeOfCase(*entry, choice);
}

} // namespace toscale
