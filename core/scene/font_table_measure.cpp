#include "core/scene/font_table_measure.h"

#include "core/scene/font_table.h"
#include "core/scene/utf8.h"

#include <algorithm>
#include <optional>
#include <span>

namespace toscale::scene {

namespace {

std::optional<int> advanceOf(char32_t c, Weight weight)
{
    const bool bold = weight == Weight::Bold;
    if (c < font::firstSorted) {
        const std::uint16_t found = (bold ? font::boldDirect : font::regularDirect)[c];
        return found == font::noAdvance ? std::nullopt : std::optional<int>(found);
    }
    const std::span<const font::FontAdvance> sorted =
        bold ? std::span(font::boldSorted, font::boldCount) : std::span(font::regularSorted, font::regularCount);
    const auto found =
        std::ranges::lower_bound(sorted, static_cast<std::uint32_t>(c), {}, &font::FontAdvance::codePoint);
    return found == sorted.end() || found->codePoint != c ? std::nullopt : std::optional<int>(found->advance);
}

/// Hebrew to Thaana, N'Ko to Arabic Extended, Indic and South-East Asian scripts, Arabic presentation forms: joined,
/// reordered or written from right to left.
bool needsShaping(char32_t c)
{
    return (c >= 0x590 && c <= 0x10FF) || (c >= 0x1780 && c <= 0x17FF) || (c >= 0xFB1D && c <= 0xFDFF)
        || (c >= 0xFE70 && c <= 0xFEFE) || (c >= 0x300 && c <= 0x36F);
}

int estimatedAdvance(char32_t c)
{
    const bool wide = c >= 0x2E80 && !(c >= 0xFB00 && c <= 0xFEFF);
    return wide ? font::unitsPerEm : font::unitsPerEm / 2;
}

} // namespace

double FontTableMeasure::width(std::string_view utf8, double size, Weight weight) const
{
    long long sum = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        at += next.length;
        sum += advanceOf(next.value, weight).value_or(estimatedAdvance(next.value));
    }
    return static_cast<double>(sum) * size / font::unitsPerEm;
}

std::optional<double> FontTableMeasure::coveredWidth(std::string_view utf8, double size, Weight weight)
{
    long long sum = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        at += next.length;
        const std::optional<int> advance = advanceOf(next.value, weight);
        if (!advance || needsShaping(next.value))
            return std::nullopt;
        sum += *advance;
    }
    return static_cast<double>(sum) * size / font::unitsPerEm;
}

bool FontTableMeasure::covers(std::string_view utf8) const
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        at += next.length;
        if (needsShaping(next.value) || !advanceOf(next.value, Weight::Regular))
            return false;
    }
    return true;
}

} // namespace toscale::scene
