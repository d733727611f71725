#include "core/scene/shown_text.h"

#include "core/scene/utf8.h"

#include <algorithm>
#include <vector>

namespace toscale::scene {

namespace {

constexpr char32_t firstIsolate = 0x2066;
constexpr char32_t endOfIsolate = 0x2069;

bool isControl(char32_t c)
{
    const bool isOfAscii = (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0);
    return isOfAscii || (c >= 0x202A && c <= 0x202E);
}

/// Nearly all texts: neither a control character nor the first byte of one.
bool isHarmless(std::string_view utf8)
{
    return std::ranges::all_of(utf8, [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return (byte >= 0x20 && byte != 0x7F && byte != 0xC2 && byte != 0xE2) || c == '\n' || c == '\t';
    });
}

} // namespace

std::string withoutControls(std::string_view utf8)
{
    if (isHarmless(utf8))
        return std::string(utf8);
    std::string shown;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        if (!isControl(next.value))
            shown += utf8.substr(at, next.length);
        at += next.length;
    }
    return shown;
}

std::string shownText(std::string_view utf8)
{
    std::string text = withoutControls(utf8);
    if (isHarmless(text))
        return text;
    constexpr std::size_t bytesOfIsolate = 3;
    std::vector<std::size_t> lone; // ascending once sorted
    std::vector<std::size_t> open;
    for (std::size_t at = 0; at < text.size();) {
        const CodePoint next = decode(text, at);
        if (next.value == '\n') { // where every isolate ends
            lone.insert(lone.end(), open.begin(), open.end());
            open.clear();
        } else if (next.value == endOfIsolate && open.empty()) {
            lone.push_back(at);
        } else if (next.value == endOfIsolate) {
            open.pop_back();
        } else if (next.value >= firstIsolate && next.value < endOfIsolate) {
            open.push_back(at);
        }
        at += next.length;
    }
    lone.insert(lone.end(), open.begin(), open.end());
    std::ranges::sort(lone);
    std::string shown;
    std::size_t from = 0;
    for (const std::size_t at : lone) {
        shown.append(text, from, at - from);
        from = at + bytesOfIsolate;
    }
    return shown.append(text, from);
}

void removeControls(Scene& scene)
{
    const auto clean = [](std::string& text) {
        if (!isHarmless(text))
            text = withoutControls(text);
    };
    clean(scene.title);
    clean(scene.altText);
    clean(scene.longDescription);
    for (Mark& mark : scene.marks) {
        clean(mark.description);
        if (auto* text = std::get_if<TextShape>(&mark.shape))
            clean(text->text);
    }
}

} // namespace toscale::scene
