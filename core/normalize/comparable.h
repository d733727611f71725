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

/// A value that may be drawn, in the base unit of its measure (see MeasureId), with all that must be said beside it.
struct MeasuredValue {
    Estimate<double> value;
    std::string text;                       // as found, when one text stands behind it; else empty
    Qualifier qualifier = Qualifier::Exact; // "almost" and "about" differ in `text` only
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
    std::vector<PenaltyKind> kinds;
    std::vector<std::string> parties; // names of the parties that the value applies to
    double suspendedYears = 0;        // custody: drawn hollow, never part of `value`
    bool counterfactual = false;      // same-rate measures: arithmetic, not law
    bool scopesOverridden = false;    // Reference::ignoreScope was needed

    std::vector<std::string> sources; // ids within the case
    Receipt receipt;

    bool operator==(const MeasuredValue&) const = default;
};

/// A value or a named gap.
using Comparable = std::variant<MeasuredValue, Gap>;

/// One row of a comparison.
struct ComparedCase {
    std::string caseId;
    std::string label;
    Comparable value;
    Receipt receipt;         // also for a gap: how it came to be one
    std::vector<Note> notes; // about this case alone
    bool leftOut = false;    // drawn hollow, out of ratios; the reason is a LeftOut note

    [[nodiscard]] const MeasuredValue* measured() const { return std::get_if<MeasuredValue>(&value); }
    [[nodiscard]] const Gap* gap() const { return std::get_if<Gap>(&value); }
    bool operator==(const ComparedCase&) const = default;
};

/// Why no ratio is printed (MODEL.md 8).
enum class WithheldReason { BasisDiffers, ForumDiffers, NounsDiffer, ScopeDiffers, Gap, ZeroBase, FewerThanTwo };

/// The larger value over the smaller one, of two rows of a comparison.
struct Ratio {
    std::size_t smaller = 0; // index into Comparison::rows
    std::size_t larger = 0;
    Estimate<double> times; // larger / smaller
    bool equal = false;     // both exact and the same, to the last digit
    bool undecided = false; // the two intervals overlap: no order
    int digits = 2;         // significant digits that the inputs carry
    double readingLow = 0;  // prefix reading only: 1,064 to 1,257; both 0 where no prefix is in doubt
    double readingHigh = 0;

    bool operator==(const Ratio&) const = default;
};

struct WithheldRatio {
    WithheldReason reason{};
    std::vector<std::string> arguments; // the two bases, forums, nouns, or the gap's name

    bool operator==(const WithheldRatio&) const = default;
};

/// What a figure draws: one measure of several cases in one reference.
struct Comparison {
    MeasureId measure = MeasureId::Volume;
    Reference reference;
    std::vector<ComparedCase> rows;           // in the order of the view
    std::variant<Ratio, WithheldRatio> ratio; // of baseline (or the smallest) and the largest other
    std::vector<Note> notes;                  // all notes, rank 1 first, without repetition
    bool operator==(const Comparison&) const = default;
};

} // namespace toscale
