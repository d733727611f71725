#pragma once

#include "app/cli/messages.h"
#include "app/cli/options.h"
#include "core/io/import_plan.h"

#include <array>

namespace toscale::cli {

inline constexpr std::array importSpecs{
    OptionSpec{"-o", "OUT", marked("the document to write")},
    OptionSpec{"--locale", "L", marked("how the language of the table writes decimals and dates")},
    OptionSpec{"--map", "volume=Size",
               marked("the column that is this one of the format, by its head; also currency=Head")},
    OptionSpec{"--unit", "volume=GB", marked("of numbers without one: GB, \"million USD\", months, articles")},
    OptionSpec{"--text", "HEAD", marked("keep this column as text")},
    OptionSpec{"--leave-out", "HEAD", marked("leave this column out")},
    OptionSpec{"--header", "yes|no", marked("whether the table names its columns; else found out")},
    OptionSpec{"--decimals", "point|comma", marked("what separates the decimals; else found out")},
    OptionSpec{"--dates", "day-first|month-first", marked("how to read 9/12/2012; else found out")},
    OptionSpec{"--units", "si|iec|jedec", marked("how kB, MB, GB are read")},
    OptionSpec{"--separator", "comma|semicolon|tab", marked("between the cells; else found out")},
    OptionSpec{"--encoding", "E", marked("utf-8, utf-16le, utf-16be or windows-1252; else found out")},
    OptionSpec{"--join-titles", "", marked("rows of one title are one case")},
};

/// How the text is to be cut into rows. Errors: BadOption.
[[nodiscard]] Result<io::SourceOptions> sourceOptionsOf(const Options& options);

/// What does not depend on the columns. Errors: BadOption, UnknownLanguage.
[[nodiscard]] Result<io::ImportChoices> importChoicesOf(const Options& options);

/// Adds what --map, --unit, --text and --leave-out say of the columns of `plan`. Errors: BadOption.
[[nodiscard]] Result<void> chooseColumns(const Options& options, const io::ImportPlan& plan,
                                         io::ImportChoices& choices);

} // namespace toscale::cli
