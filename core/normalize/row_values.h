#pragma once

#include "core/cases/case.h"
#include "core/normalize/comparable.h"
#include "core/normalize/standing_penalties.h"

#include <optional>
#include <string>
#include <vector>

namespace toscale {

/// One figure of a row: bytes or works, with what must be said beside it.
struct RowFigure {
    bool isVolume = true;
    bool primary = false;
    MeasuredValue value;
    Receipt receipt; // from the text as found
};

/// Revenue of the party that pays, for one full fiscal year.
struct RowRevenue {
    std::string party;
    int fiscalYear = 0;
    Estimate<double> amount;
    Currency currency;
    std::string text;
    std::vector<std::string> sources;
};

/// What a sum and a term say of the stage that they come from.
struct RowPenalty {
    std::string covers; // see Penalty::covers
    PenaltyKind kind = PenaltyKind::Fine;
    Basis basis = Basis::Unstated;
    std::optional<Forum> forum;
    std::string text;
    Qualifier qualifier = Qualifier::Exact;
    std::optional<int> sumOfCounts; // number of counts whose maxima are added up
    bool dated = false;
    std::string ending; // why it is no longer in force: see MeasuredValue::ending
    std::vector<std::string> sources;
    std::vector<std::pair<std::string, std::string>>
        recordedParts; // of a penalty for more than this act: text and note of its part for it, never added
    Receipt receipt;   // from the texts as found

    /// It is for other conduct too, or only: no ratio with one that is for the act alone.
    [[nodiscard]] bool coversMore() const { return covers == "more_than_this_act" || covers == "other_conduct"; }
};

/// One sum of money that counts; parts of different threads are added.
struct RowMoney : RowPenalty {
    std::optional<Estimate<double>> amount; // none: an amount that nobody states
    Currency currency;
    std::optional<YearSpan> years; // of the stage's date
    bool confidential = false;
    std::vector<std::string> parties; // ids of the counted parties that pay
};

/// A prison term, of each of the persons that it applies to.
struct RowTerm : RowPenalty {
    enum class Form { Fixed, Life, TimeServed, Unknown };
    Form form = Form::Fixed;
    Estimate<double> years;   // of the whole term
    Estimate<double> toServe; // of it, without the suspended part
    double suspendedYears = 0;
    double suspendedCounted = 0; // suspended, and part of the term all the same: Reference::withSuspended
    std::vector<std::string> parties; // ids; empty: one person, whom nobody names
};

/// What `normalize` computes with: one row of a table, or what the rules for penalties make of a Case.
struct RowValues {
    std::string caseId;
    std::string label;
    std::vector<RowFigure> figures;
    std::size_t volume = npos; // index of the figure to show
    std::size_t works = npos;
    std::size_t primaryVolume = npos; // the one that a penalty for the whole act is divided by, whichever is shown
    std::size_t primaryWorks = npos;
    std::optional<PrefixReading> reading; // of its prefixes in doubt; none = the reference's
    std::vector<RowMoney> money;
    std::optional<Gap> moneyGap; // why `money` is empty
    std::vector<RowTerm> terms;
    std::optional<Gap> termGap; // why `terms` is empty
    std::vector<RowRevenue> revenue;
    std::vector<std::pair<std::string, std::string>> parties; // id, name
    Receipt moneyReceipt;                                     // which stages count and which do not
    Receipt termReceipt;

    static constexpr std::size_t npos = static_cast<std::size_t>(-1);
};

/// The amount or term of a stage as written; empty where none is stated.
[[nodiscard]] std::string textOf(const Penalty& stage);

/// The figures and parties of a case alone, for measures of what was taken.
[[nodiscard]] RowValues rowFiguresOf(const Case& which, const std::string& figure);

/// The rows of MODEL.md 3 and 4 for one case: `figure` selects another than the primary figure of its kind; `basis` is
/// Final or Single.
[[nodiscard]] RowValues rowValuesOf(const Case& which, const std::string& figure, const Reference& reference,
                                    const BasisChoice& basis, bool asHighest = false);

} // namespace toscale
