#include "core/normalize/ladder.h"

#include "core/normalize/merged_notes.h"
#include "core/normalize/notes.h"
#include "core/normalize/penalty_threads.h"
#include "core/parallel.h"

#include <algorithm>
#include <iterator>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace toscale {

namespace {

Reference onBasis(const Reference& reference, const BasisChoice& basis)
{
    Reference changed = reference;
    changed.basis = basis;
    return changed;
}

/// The stages of one case and family, thread by thread.
class CaseLadder {
public:
    CaseLadder(const SelectedCase& selected, PenaltyFamily family, const Reference& reference,
               const ReferenceTables& tables)
        : m_selected(selected)
        , m_case(*selected.which)
        , m_family(family)
        , m_measure(family == PenaltyFamily::Custody ? MeasureId::Custody : MeasureId::Money)
        , m_reference(onBasis(reference, {}))
        , m_tables(tables)
        , m_parties(countedParties(m_case, reference))
        , m_standing(standingPenalties(m_case, m_reference, family, m_reference.basis))
        , m_end(measureCase(selected, m_measure, m_reference, tables))
        , m_isCounted(m_parties.begin(), m_parties.end())
    {
        for (const Penalty& stage : m_case.penalties) {
            m_ids.insert(stage.id);
            if (!stage.alternativeTo.empty())
                m_alternatives.emplace(stage.alternativeTo, &stage);
        }
        for (const CountedStage& counted : m_standing.counted)
            m_inForce.insert(counted.stage);
        std::vector<const Penalty*> unbound;
        for (const Penalty& stage : m_case.penalties)
            if (!isBound(stage))
                unbound.push_back(&stage);
        m_threads = penaltyThreads(unbound);
        for (const PenaltyThread& thread : m_threads)
            for (const Penalty* stage : thread)
                m_threadOf.emplace(stage, &thread);
        m_bare = m_case;
        m_bare.figures.clear(); // no sum and no term is made of them
        m_bare.penalties.clear();
        m_bare.events.clear();
        m_bare.revenue.clear();
        m_bare.sources.clear();
    }

    void addTo(Ladder& ladder)
    {
        for (const Penalty* stage : stages())
            addStage(ladder, *stage);
        const bool oneStageSaysIt = m_standing.counted.size() == 1;
        const bool isSum = m_family == PenaltyFamily::Money && m_standing.counted.size() > 1;
        if (!oneStageSaysIt && (isSum || m_end.gap() != nullptr))
            add(ladder, {}, m_end);
    }

private:
    /// By thread in the order of the file, then by time. A part is no stage of its own, nor is another figure for the
    /// same sum, nor a stage that says no more than that nothing was imposed.
    [[nodiscard]] std::vector<const Penalty*> stages()
    {
        std::vector<const Penalty*> found;
        for (const Penalty& stage : m_case.penalties)
            if (stage.basis != Basis::None && !isBound(stage) && counts(stage))
                found.push_back(&stage);
        std::vector<const Penalty*> ordered;
        ordered.reserve(found.size());
        for (const PenaltyThread& thread : penaltyThreads(found))
            ordered.insert(ordered.end(), thread.begin(), thread.end());
        return ordered;
    }

    [[nodiscard]] bool isBound(const Penalty& stage) const
    {
        const bool names = (!stage.partOf.empty() && m_ids.contains(stage.partOf))
            || (!stage.alternativeTo.empty() && m_ids.contains(stage.alternativeTo));
        return names && !isInForce(stage); // a part of what was only asked for may be in force itself
    }

    /// The case as if nothing but this stage had happened, with other figures for the same sum; good until it is asked
    /// for another stage.
    [[nodiscard]] const Case& alone(const Penalty& stage)
    {
        m_bare.penalties = {stage};
        const auto [first, last] = m_alternatives.equal_range(stage.id);
        std::vector<const Penalty*> others;
        for (auto other = first; other != last; ++other)
            others.push_back(other->second);
        std::ranges::sort(others); // as in the file
        for (const Penalty* other : others)
            m_bare.penalties.push_back(*other);
        return m_bare;
    }

    [[nodiscard]] bool counts(const Penalty& stage)
    {
        const Case& single = alone(stage);
        const BasisChoice basis{BasisChoice::Rule::Single, stage.basis};
        return !standingPenalties(single, m_reference, m_family, basis).counted.empty();
    }

    [[nodiscard]] bool isInForce(const Penalty& stage) const { return m_inForce.contains(&stage); }

    /// What was only asked for, or paid, takes no decision's place.
    [[nodiscard]] static bool isDecision(Basis basis)
    {
        return basis == Basis::Imposed || basis == Basis::Reduced || basis == Basis::Agreed || basis == Basis::Vacated
            || basis == Basis::None;
    }

    [[nodiscard]] std::string replacedOn(const Penalty& stage) const
    {
        const auto found = m_threadOf.find(&stage);
        if (found == m_threadOf.end())
            return {};
        const PenaltyThread& thread = *found->second;
        for (auto other = std::ranges::find(thread, &stage); other != thread.end(); ++other)
            if (isDecision((*other)->basis) && (isEarlier(stage, **other) || (*other)->replaces == stage.id))
                return (*other)->date.text;
        return {};
    }

    [[nodiscard]] std::vector<std::string> partyNames(const Penalty& stage) const
    {
        const std::unordered_set<std::string_view> payers(stage.appliesTo.begin(), stage.appliesTo.end());
        std::vector<std::string> names;
        for (const Party& party : m_case.parties)
            if (payers.contains(party.id) && m_isCounted.contains(party.id))
                names.push_back(party.name.empty() ? party.id : party.name);
        return names.size() < m_parties.size() ? names : std::vector<std::string>{};
    }

    void addStage(Ladder& ladder, const Penalty& stage)
    {
        const bool inForce = isInForce(stage);
        const Rung rung{stage.id,          stage.basis,   stage.kind, stage.date.text,
                        partyNames(stage), stage.sources, inForce,    replacedOn(stage)};
        if (inForce && m_standing.counted.size() == 1) { // with all that must be said of what is in force
            add(ladder, rung, m_end);
            return;
        }
        const Case& single = alone(stage);
        const Reference reference = onBasis(m_reference, {BasisChoice::Rule::Single, stage.basis});
        add(ladder, rung,
            measureCase({&single, m_selected.figure, m_selected.leftOut}, m_measure, reference, m_tables));
    }

    static void add(Ladder& ladder, Rung rung, ComparedCase row)
    {
        ladder.rungs.push_back(std::move(rung));
        ladder.stages.rows.push_back(std::move(row));
    }

    const SelectedCase& m_selected;
    const Case& m_case;
    PenaltyFamily m_family;
    MeasureId m_measure;
    Reference m_reference; // on the basis `final`
    const ReferenceTables& m_tables;
    std::vector<std::string> m_parties;
    StandingPenalties m_standing;
    ComparedCase m_end;
    std::unordered_set<std::string_view> m_isCounted;                         // of parties
    std::unordered_set<std::string_view> m_ids;                               // of stages
    std::unordered_multimap<std::string_view, const Penalty*> m_alternatives; // by the stage that they are figures for
    std::unordered_set<const Penalty*> m_inForce;
    std::vector<PenaltyThread> m_threads;
    std::unordered_map<const Penalty*, const PenaltyThread*> m_threadOf;
    Case m_bare; // see alone()
};

} // namespace

bool Ladder::hasStages() const
{
    return std::ranges::any_of(rungs, [](const Rung& rung) { return !rung.penalty.empty(); });
}

Ladder ladderOf(std::span<const SelectedCase> cases, PenaltyFamily family, const Reference& reference,
                const ReferenceTables& tables)
{
    Ladder ladder;
    ladder.stages.measure = family == PenaltyFamily::Custody ? MeasureId::Custody : MeasureId::Money;
    ladder.stages.reference = onBasis(reference, {});
    ladder.stages.reference.baseline.clear(); // it is a case, and a rung is none
    ladder.stages.ratio = WithheldRatio{WithheldReason::BasisDiffers, {}};
    constexpr std::size_t casesAtOnce = 8; // on one core: fewer are not worth a thread
    std::vector<Ladder> each(cases.size());
    inParallelPieces(cases.size(), casesAtOnce, [&](std::size_t first, std::size_t last) {
        for (std::size_t i = first; i < last; ++i)
            CaseLadder(cases[i], family, reference, tables).addTo(each[i]);
    });
    for (Ladder& one : each) {
        std::ranges::move(one.stages.rows, std::back_inserter(ladder.stages.rows));
        std::ranges::move(one.rungs, std::back_inserter(ladder.rungs));
    }
    MergedNotes notes;
    for (const ComparedCase& row : ladder.stages.rows)
        for (const Note& note : row.notes)
            notes.add(note);
    if (const auto forums = noteOfForums(ladder.stages)) // of every stage, not of what is in force alone
        notes.add(*forums);
    ladder.stages.notes = notes.byRank();
    return ladder;
}

} // namespace toscale
