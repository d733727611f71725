#pragma once

#include "core/result.h"

#include <string>
#include <variant>
#include <vector>

namespace toscale::io {

/// What there is to know about a table that is going to be imported. `app/text/import_words` has the sentences.
enum class ImportNoteCode {
    FileChanged,      // [] while it was read
    NoNames,          // [] the first row holds values, no names of columns
    RowsBeforeHeader, // [how many]
    OtherTables,      // [how many, smaller than the one that is read]
    TooManyColumns,   // [columns found, most columns]
    AmbiguousNumber,  // [text, with a decimal point, with a decimal comma]
    DecimalCommas,    // [text that needs one, text that can be read in two ways, how it is read for that]
    AmbiguousDates,   // [text, day first, month first]
    ReadAsMissing,    // [text, how often]
    ScaleOfHead,      // [text with a unit but no scale, as it is read with that of the head, how often]
    ScaleOfCell,      // [text with a scale, the head's scale that it is not read in, how often]
    HeadNotRead,      // [words of the head that may change its numbers, a number, how often]
    LastImportNoteCode = HeadNotRead
};

struct ImportNote {
    ImportNoteCode code{};
    Place place;
    std::vector<std::string> arguments;

    bool operator==(const ImportNote&) const = default;
};

/// An error of a reader, or something to know.
using ImportMessage = std::variant<Error, ImportNote>;

[[nodiscard]] inline const Place& placeOf(const ImportMessage& message)
{
    return std::visit([](const auto& each) -> const Place& { return each.place; }, message);
}

} // namespace toscale::io
