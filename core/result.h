#pragma once

#include <string>
#include <tl/expected.hpp>
#include <vector>

namespace toscale {

/// What went wrong. `app/text/error_words` turns a code and its arguments into one sentence in the reader's language.
enum class ErrorCode {
    // a quantity or a date as text; `Place::column` is the 1-based position in the text, counted in code points
    EmptyText,        // nothing but spaces
    TextTooLong,      // [limit in characters]
    NoNumber,         // [text found] a number was expected
    BadNumber,        // [text found] digits, groups or marks that no reading allows
    NumberTooLarge,   // [text found, limit]
    NumberTooSmall,   // [text found, limit] e.g. less than one bit
    NegativeNumber,   // [text found]
    NotExact,         // [text found] a value without an exact decimal, e.g. one third
    MissingUnit,      // [what was expected]
    UnknownUnit,      // [unit found, what was expected, suggestion or empty]
    AmbiguousUnit,    // [unit found, possible readings]
    NotAStandardUnit, // [unit found] strict mode only
    RateNotAmount,    // [text found] "GB/s"
    TrailingText,     // [text found]
    LeadingText,      // [text found]
    TwoQuantities,    // [text of the second]
    TwoQualifiers,    // [text of the second]
    MixedScripts,     // [text found]
    UnknownCurrency,  // [code found, suggestion or empty]
    MissingCurrency,  // []
    UnknownQuantity,  // [text] neither data size, money, duration nor count
    KindsDiffer,      // [kind found, kind expected]
    RangeReversed,    // [low, high]
    SuspendedTooLong, // [suspended part, whole term]
    NotADate,         // [text, what was expected]
    NoSuchDay,        // [text, what is wrong, e.g. "2013-02 has 28 days"]
    // files
    FileMissing,    // []
    FileUnreadable, // [system's message]
    FileUnwritable, // [system's message]
    DiskFull,       // []
    FileTooLarge,   // [limit in bytes]
    NotText,        // [what it looks like: PNG, ZIP, ...]
    BadEncoding,    // [encoding]
    // JSON and documents; `Place::path` is e.g. cases[3].penalties[0].value
    JsonSyntax,       // [what was expected]
    JsonCutOff,       // [] the text ends inside a value
    JsonTooDeep,      // [limit]
    DuplicateKey,     // [key]
    NotADocument,     // [] "format" is not "toscale"
    NewerVersion,     // [version found, newest known]
    BadVersion,       // [version found]
    MissingField,     // [field]
    WrongType,        // [type found, type expected]
    UnknownValue,     // [value, allowed values, suggestion or empty]
    DuplicateId,      // [id]
    UnknownReference, // [id, what it should name: case, figure, penalty, party or source]
    SelfReference,    // [id] an object that names itself
    ReferenceRing,    // [id, id of the object] the one named leads back to the object, over others
    BadSize,          // [text, smallest side, largest side] of a figure, in points
    NoIndexYear,      // [year, first year of the price indices, last year]
    UnknownLanguage,  // [tag]
    TooManyItems,     // [most items] of one list; ["list"] behind it: then none of them is used
    TwoPrimaries,     // [kind of figure: volume or works, id of the first primary figure of that kind]
    // tables; `Place::line` and `Place::column` are 1-based
    NoHeader,        // []
    MissingColumn,   // [column]
    DuplicateColumn, // [column]
    NoGroupColumn,   // [column that cases cannot be grouped by, columns that they can]
    RowTooShort,     // [cells found, cells expected]
    RowTooLong,      // [cells found, cells expected]
    QuoteLeftOpen,   // []
    TooManyRows,     // [id of a case, most items] of one of its lists
    TooManyCases,    // [most cases]
    LineTooLong,     // [limit in bytes]
    MixedDecimals,   // [number that can be read in two ways, how it is read, the other way]
    DecimalCommas,   // [number that needs a decimal comma, one that can be read in two ways, how it is read for that]
    CellsDiffer,     // [case] its cells are not those that were written with the whole case beside them
    // requests
    UnknownCase,        // [id, suggestion or empty]
    UnknownFigure,      // [case id, figure id, suggestion or empty]
    UnknownView,        // [id or position, suggestion or empty]
    UnknownMeasure,     // [id, allowed values]
    UnknownFigureKind,  // [id, allowed values]
    MeasureNotDrawable, // [measure, figure kind, kind that can, why where known: death, frames]
    NothingToDraw,      // []
    FigureTooSmall,     // [size asked for, smallest size of that width in which the texts fit]
    BadOption,          // [option, value, what was expected]
    MissingOption,      // [option, what was expected]
    MissingArgument,    // [what is missing, how the command is written]
    SurplusArgument,    // [argument, how the command is written]
    NoNumberOfYears,    // [text] life, time served: cannot be divided or added
    SuspendedTerm,      // [text] a term that is not, or not all, to be served
    NotTranslated,      // [language] English is used
    NameTaken,          // [path wanted, path used]
    ModuleMissing,      // [paths tried, or what the linker says]
    // pictures that carry a document
    NoDocumentInside, // [kind of the picture]
    BadPicture,       // [kind of the picture]
    LastErrorCode = BadPicture
};

/// Where it went wrong; empty or zero members are unknown. Lines and columns start at 1.
struct Place {
    std::string file;
    std::string path;
    int line = 0;
    int column = 0;

    bool operator==(const Place&) const = default;
};

/// A failure without words: a code, a place and the texts that the sentence needs.
struct Error {
    ErrorCode code{};
    Place place;
    std::vector<std::string> arguments;

    bool operator==(const Error&) const = default;
};

/// A value or the reason why there is none. g++ 12 has no std::expected; the standard type can replace this one line.
template <class T> using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> fail(ErrorCode code, std::vector<std::string> arguments = {}, int column = 0)
{
    return tl::unexpected<Error>(Error{code, Place{{}, {}, 0, column}, std::move(arguments)});
}

} // namespace toscale
