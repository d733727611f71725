#pragma once

#include "core/io/import_plan.h"

namespace toscale::io {

/// What is wrong, and in which cell of the source.
struct ImportProblem {
    ImportMessage message;
    std::optional<std::size_t> row;    // of ImportSource
    std::optional<std::size_t> column; // of ImportPlan
};

struct ImportedCases {
    std::vector<Case> cases;
    std::vector<ImportProblem> problems; // of the source, the plan and the rows; rows with one are left out
    std::vector<ImportProblem> notes;    // read, but with something to know
    std::size_t furtherProblems = 0;     // not listed
    std::size_t rows = 0;                // behind the header
    std::size_t rowsWithProblems = 0;    // left out for one, listed or not
    std::size_t undatedPenalties = 0;
};

struct ImportLimits {
    std::size_t mostCases = mostCasesOfDocument; // more are left out, with a problem that says so
    std::size_t mostProblems = 10'000;
};

/// The rows of a source as cases. Each row is translated into a table of the format (FORMATS.md 2), which the reader of
/// tables then reads: there is one place that makes cases of rows. Nothing when it was stopped.
[[nodiscard]] std::optional<ImportedCases> importCases(const ImportSource& source, const ImportPlan& plan,
                                                       const ImportChoices& choices = {},
                                                       const ImportLimits& limits = {},
                                                       const KeepGoing& keepGoing = {});

} // namespace toscale::io
