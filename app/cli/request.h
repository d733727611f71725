#pragma once

#include "app/cli/command.h"
#include "app/cli/messages.h"
#include "core/document/document.h"
#include "core/quantity/trimmed.h"
#include "core/result.h"

#include <algorithm>
#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::cli {

/// Options that say what is compared in what (FORMATS.md 3, "REFERENCE").
inline constexpr std::array referenceOptions{
    OptionSpec{"--cases", "a,b", marked("only these cases, in this order")},
    OptionSpec{"--baseline", "ID", marked("the case that the others are compared with")},
    OptionSpec{"--basis", "B", marked("final (default), highest, statutory_maximum, sought, imposed ...")},
    OptionSpec{"--kinds", "fine,damages", marked("only these kinds of penalty")},
    OptionSpec{"--forum", "F", marked("criminal, civil or regulatory")},
    OptionSpec{"--currency", "USD", marked("the currency of the comparison")},
    OptionSpec{"--price-year", "2024", marked("adjust money to the prices of that year")},
    OptionSpec{"--figure-of", "CASE=FIGURE", marked("another than the primary figure of a case; may be repeated")},
    OptionSpec{"--units", "si|jedec", marked("how doubtful prefixes are read")},
};

template <std::size_t N, std::size_t M>
[[nodiscard]] constexpr auto joinedOptions(const std::array<OptionSpec, N>& first,
                                           const std::array<OptionSpec, M>& second)
{
    std::array<OptionSpec, N + M> all;
    std::ranges::copy(first, all.begin());
    std::ranges::copy(second, all.begin() + N);
    return all;
}

/// A command's own options and then `referenceOptions`.
template <std::size_t N> [[nodiscard]] constexpr auto withReferenceOptions(const std::array<OptionSpec, N>& own)
{
    return joinedOptions(own, referenceOptions);
}

/// The documents named, as one: cases and views of all of them. Without a name the built-in comparison, or the library
/// of samples when only that has the cases asked for. Problems are reported; nothing when nothing could be read.
struct LoadedDocument {
    std::optional<Document> document;
    bool hadErrors = false;
};
[[nodiscard]] LoadedDocument loadDocument(const std::vector<std::string>& files, const Options& options,
                                          Streams& streams);

/// The reference of `view` with the options put over it. Errors: BadOption, UnknownCurrency, UnknownCase,
/// UnknownFigure.
[[nodiscard]] Result<View> applyReference(const Document& document, View view, const Options& options);

/// The view that --view names by position (from 1) or id, else the first; a document without views gets one of all
/// cases.
[[nodiscard]] Result<View> chosenView(const Document& document, const Options& options);

/// The views of "--view 1,stages", each once, in that order. Error: UnknownView, of the one that is not there.
[[nodiscard]] Result<std::vector<View>> chosenViews(const Document& document, const Options& options);

} // namespace toscale::cli
