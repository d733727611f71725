#include "core/quantity/fast_fold.h"

#include "core/quantity/code_points.h"
#include "core/quantity/fold_text.h"

#include <array>
#include <cstdint>
#include <cstring>

namespace toscale {

namespace {

// Below the combining marks a character never depends on its neighbours: each is folded by itself, once.
constexpr std::size_t firstMark = 0x300;

struct Folded {
    std::array<char, 3> bytes{};
    std::uint8_t size = 0; // 0: dropped
    bool isLong = false;   // does not fit
};

const std::array<Folded, firstMark>& foldedLetters()
{
    static const auto letters = [] {
        std::array<Folded, firstMark> all;
        for (std::size_t c = 0; c < firstMark; ++c) {
            std::string letter;
            appendCodePoint(letter, static_cast<char32_t>(c));
            const std::string folded = foldText(letter).lower;
            all[c].isLong = folded.size() > all[c].bytes.size();
            all[c].size = all[c].isLong ? std::uint8_t{0} : static_cast<std::uint8_t>(folded.size());
            std::memcpy(all[c].bytes.data(), folded.data(), all[c].size);
        }
        return all;
    }();
    return letters;
}

} // namespace

std::size_t firstNonAscii(std::string_view text)
{
    std::size_t at = 0;
    std::uint64_t word = 0;
    for (; at + sizeof word <= text.size(); at += sizeof word) {
        std::memcpy(&word, text.data() + at, sizeof word);
        if ((word & 0x8080808080808080U) != 0)
            break;
    }
    while (at < text.size() && static_cast<unsigned char>(text[at]) < 0x80)
        ++at;
    return at;
}

bool isAscii(std::string_view text)
{
    return firstNonAscii(text) == text.size();
}

void appendFolded(std::string& to, std::string_view text)
{
    const auto& letters = foldedLetters();
    const std::size_t before = to.size();
    to.resize(before + text.size() * std::tuple_size_v<decltype(Folded::bytes)>); // the most that it can become
    char* out = to.data() + before;
    for (std::size_t at = 0; at < text.size();) {
        const auto first = static_cast<unsigned char>(text[at]);
        std::size_t letter = first;
        std::size_t length = 1;
        if (first >= 0x80) {
            const bool isTwoBytes = first >= 0xc2 && first < 0xcc && at + 1 < text.size()
                && (static_cast<unsigned char>(text[at + 1]) & 0xc0U) == 0x80; // up to U+02FF
            letter =
                isTwoBytes ? ((first & 0x1fU) << 6U) | (static_cast<unsigned char>(text[at + 1]) & 0x3fU) : firstMark;
            length = 2;
        }
        if (letter >= firstMark || letters[letter].isLong) {
            to.resize(before);
            to += foldText(text).lower;
            return;
        }
        const Folded& folded = letters[letter];
        std::memcpy(out, folded.bytes.data(), folded.bytes.size());
        out += folded.size;
        at += length;
    }
    to.resize(static_cast<std::size_t>(out - to.data()));
}

} // namespace toscale
