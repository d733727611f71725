#include "core/io/figure_size.h"

#include "core/quantity/plain_number.h"

#include <charconv>

namespace toscale::io {

namespace {

std::optional<double> sideFromText(std::string_view text)
{
    double side = 0;
    const char* const end = text.data() + text.size();
    const auto read = std::from_chars(text.data(), end, side, std::chars_format::fixed);
    if (read.ec != std::errc{} || read.ptr != end || !(side >= smallestSide && side <= largestSide))
        return std::nullopt;
    return side;
}

} // namespace

std::optional<FigureSize> figureSizeFromText(std::string_view text)
{
    const std::size_t cross = text.find('x');
    if (cross == std::string_view::npos)
        return std::nullopt;
    const auto width = sideFromText(text.substr(0, cross));
    const auto height = sideFromText(text.substr(cross + 1));
    if (!width || !height)
        return std::nullopt;
    return FigureSize{*width, *height};
}

std::string toText(const FigureSize& size)
{
    return plainNumber(size.width) + 'x' + plainNumber(size.height);
}

} // namespace toscale::io
