#pragma once

#include "core/cases/vocabulary.h"
#include "core/normalize/gap.h"
#include "core/normalize/measure.h"
#include "core/normalize/note.h"
#include "core/normalize/receipt.h"
#include "core/normalize/reference.h"
#include "core/quantity/estimate.h"

#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace toscale {

/// A source of another case than the row's own; every case may call its source "source".
struct SourceOfCase {
    std::string caseId;
    std::string id;

    bool operator==(const SourceOfCase&) const = default;
};

/// A value that may be drawn, in the base unit of its measure (see MeasureId), with all that must be said beside it.
struct MeasuredValue {
    Estimate<double> value;
    std::string text;                       // as found, when one text stands behind it; else empty
    Qualifier qualifier = Qualifier::Exact; // "almost" and "about" differ in `text` only
    int digits = 0;                         // significant digits that it carries; 0 = as many as it has
    std::string noun;                       // works and per-work measures
    // volume and works
    std::optional<FigureStatus> status;
    std::optional<Evidence> evidence;
    std::optional<CountsWhat> counts;
    std::string scope;
    std::string figure;         // id of the figure it comes from
    double binaryFactorLow = 1; // see DataSize
    double binaryFactorHigh = 1;
    // penalties
    std::optional<Basis> basis; // the one basis of all stages that count; none when they differ
    std::vector<Basis> bases;   // all of them, in order of the stages
    std::vector<Forum> forums;
    bool forumNotStated = false; // of one of the stages
    std::vector<PenaltyKind> kinds;
    /// Not in force any more, though the basis asked for has it: the name of the Outcome that took it away (vacated,
    /// pardoned, liability_overturned), or "none" where a later stage imposed nothing; empty = nothing took it away.
    std::string ending;
    bool endedInPart = false;         // some of the stages that count are in force
    std::vector<std::string> parties; // names of the parties that the value applies to
    double suspendedYears = 0;        // custody: drawn hollow, never part of `value`
    bool coversMore = false;          // than this act
    bool counterfactual = false;      // same-rate measures: arithmetic, not law
    bool scopesOverridden = false;    // Reference::ignoreScope was needed

    std::vector<std::string> sources;          // ids within the case
    std::vector<SourceOfCase> baselineSources; // same-rate measures: those of the rate

    bool operator==(const MeasuredValue&) const = default;
};

/// A value or a named gap.
using Comparable = std::variant<MeasuredValue, Gap>;

/// One row of a comparison.
struct ComparedCase {
    std::string caseId;
    std::string label;
    Comparable value;
    Receipt receipt;         // how the value came about, or the gap
    std::vector<Note> notes; // about this case alone
    bool leftOut = false;    // drawn hollow, out of ratios; the reason is a LeftOut note

    [[nodiscard]] const MeasuredValue* measured() const { return std::get_if<MeasuredValue>(&value); }
    [[nodiscard]] const Gap* gap() const { return std::get_if<Gap>(&value); }
    /// Of the stages behind the value, or behind the gap: a life term that was only sought.
    [[nodiscard]] const std::vector<Basis>& bases() const
    {
        return std::visit([](const auto& which) -> const std::vector<Basis>& { return which.bases; }, value);
    }
    [[nodiscard]] const std::vector<Forum>& forums() const
    {
        return std::visit([](const auto& which) -> const std::vector<Forum>& { return which.forums; }, value);
    }
    /// See MeasuredValue::ending.
    [[nodiscard]] const std::string& ending() const
    {
        return std::visit([](const auto& which) -> const std::string& { return which.ending; }, value);
    }
    /// Longer than any number of years: sorts last.
    [[nodiscard]] bool isLife() const { return gap() != nullptr && gap()->code == GapCode::LifeTerm; }
    bool operator==(const ComparedCase&) const = default;
};

/// What a list of rows is sorted by: the best value; a life term stands above every number of years. Nothing for a gap,
/// which has no place among them.
[[nodiscard]] std::optional<double> sortValue(const ComparedCase& row, MeasureId measure);

/// Why no ratio is printed (MODEL.md 8).
enum class WithheldReason {
    BasisDiffers,
    ForumDiffers,
    NounsDiffer,
    ScopeDiffers,
    Gap,
    ZeroBase,
    FewerThanTwo, // [labels of those left out]
    BasisUnstated // of one of the two: one may be a maximum, the other a settlement
};

/// The larger value over the smaller one, of two rows of a comparison.
struct Ratio {
    std::size_t smaller = 0; // index into Comparison::rows
    std::size_t larger = 0;
    Estimate<double> times; // larger / smaller; its best value is the limit where it has one (see divide())
    bool equal = false;     // both exact and the same, to the last digit
    bool undecided = false; // the two intervals overlap: no order
    int digits = 2;         // significant digits that the inputs carry
    double readingLow = 0;  // prefix reading only: 1,064 to 1,257; both 0 where no prefix is in doubt
    double readingHigh = 0;

    bool operator==(const Ratio&) const = default;
};

struct MissingValue {
    std::size_t row = 0; // index into Comparison::rows
    Gap gap;

    bool operator==(const MissingValue&) const = default;
};

struct WithheldRatio {
    WithheldReason reason{};
    /// The bases, forums ("unstated" where one is not) or nouns of the two; ScopeDiffers: the label of the case whose
    /// penalty is for more than the act, or nothing where scopes were overridden; ZeroBase: the label of the case;
    /// BasisUnstated: the labels of the cases.
    std::vector<std::string> arguments;
    std::vector<MissingValue> missing = {}; // Gap: whose values are missing, and why; the baseline first

    bool operator==(const WithheldRatio&) const = default;
};

/// What a figure draws: one measure of several cases in one reference.
struct Comparison {
    MeasureId measure = MeasureId::Volume;
    Reference reference;
    std::string baselineLabel;                // of the baseline case, drawn or not; empty = there is none
    std::vector<ComparedCase> rows;           // in the order of the view
    std::variant<Ratio, WithheldRatio> ratio; // of baseline (or the smallest) and the largest other
    std::vector<Note> notes;                  // all notes, rank 1 first; equal ones of several cases are one
    bool operator==(const Comparison&) const = default;
};

} // namespace toscale
