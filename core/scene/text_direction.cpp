#include "core/scene/text_direction.h"

#include "core/scene/shown_text.h"
#include "core/scene/utf8.h"

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

namespace toscale::scene {

namespace {

// U+2067, U+2066, U+2068 and U+2069, byte by byte: as text they would turn the lines of this file around.
constexpr char isolate[] = {'\xE2', '\x81', '\xA7', '\0'};
constexpr char isolateOther[] = {'\xE2', '\x81', '\xA6', '\0'};
constexpr char isolateByFirst[] = {'\xE2', '\x81', '\xA8', '\0'};
constexpr char popIsolate[] = {'\xE2', '\x81', '\xA9', '\0'};

/// Hebrew, Arabic, Syriac, Thaana, N'Ko ... and their presentation forms; the historic scripts of the SMP.
bool isRightToLeft(char32_t c)
{
    return (c >= 0x590 && c <= 0x8FF) || (c >= 0xFB1D && c <= 0xFDFF) || (c >= 0xFE70 && c <= 0xFEFC)
        || (c >= 0x10800 && c <= 0x10FFF) || (c >= 0x1E800 && c <= 0x1EFFF);
}

/// Letters of every other script; digits, signs, spaces and punctuation have no direction of their own.
bool isLeftToRight(char32_t c)
{
    const bool isAscii = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    const bool isSign = (c >= 0x2000 && c <= 0x2BFF) || (c >= 0x3000 && c <= 0x3004) || c == 0xD7 || c == 0xF7;
    return isAscii || (c >= 0xC0 && !isSign && !isRightToLeft(c) && !(c >= 0x300 && c <= 0x36F));
}

/// Letters of one direction only, from left to right, and at the end a sign that has none, but not the comma of a list,
/// which goes on from right to left; or at the begin of a sentence a digit or a sign, as where a line goes on with "35
/// years and". An amount, "70 GB", is turned around like its line.
bool leavesItsEnds(std::string_view utf8)
{
    bool hasLetters = false;
    char32_t first = 0;
    char32_t last = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        const bool isIsolate = next.value >= 0x2066 && next.value <= 0x2069;
        if (isIsolate || isRightToLeft(next.value))
            return false;
        hasLetters = hasLetters || isLeftToRight(next.value);
        if (at == 0)
            first = next.value;
        last = next.value;
        at += next.length;
    }
    const bool endsFar = !isLeftToRight(last) && !(last >= '0' && last <= '9') && last != ',';
    const bool isSentence = std::ranges::count(utf8, ' ') >= 2;
    return hasLetters && last != ',' && (endsFar || (isSentence && !isLeftToRight(first)));
}

/// By the number of letters.
bool isMostlyRightToLeft(std::string_view utf8)
{
    std::ptrdiff_t surplus = 0;
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        surplus += isRightToLeft(next.value) ? 1 : isLeftToRight(next.value) ? -1 : 0;
        at += next.length;
    }
    return surplus >= 0;
}

/// Adds the isolates that a line leaves open to those open before it, and removes those that it ends.
void followIsolates(std::string_view line, std::vector<std::string_view>& open)
{
    constexpr std::size_t bytesOfIsolate = 3;
    for (std::size_t at = line.find("\xE2\x81"); at != std::string_view::npos; at = line.find("\xE2\x81", at + 1)) {
        const std::string_view sign = line.substr(at, bytesOfIsolate);
        if (sign == popIsolate && !open.empty())
            open.pop_back();
        else if (sign == isolate || sign == isolateOther)
            open.push_back(sign == isolate ? isolate : isolateOther);
        else if (sign == isolateByFirst) // of what follows
            open.push_back(beginsRightToLeft(line.substr(at)) ? isolate : isolateOther);
    }
}

} // namespace

bool beginsRightToLeft(std::string_view utf8)
{
    for (std::size_t at = 0; at < utf8.size();) {
        const CodePoint next = decode(utf8, at);
        if (isRightToLeft(next.value))
            return true;
        if (isLeftToRight(next.value))
            return false;
        at += next.length;
    }
    return false;
}

std::string isolatedText(std::string_view utf8)
{
    return isolateByFirst + shownText(utf8) + popIsolate;
}

void carryIsolates(std::span<Mark> marks)
{
    std::vector<std::string_view> open; // at the begin of the line
    MarkKey first;                      // of the text that the line belongs to
    std::size_t lines = 0;
    for (Mark& mark : marks) {
        auto* text = std::get_if<TextShape>(&mark.shape);
        if (text == nullptr)
            continue;
        const bool goesOn = lines > 0 && mark.key.caseId == first.caseId
            && mark.key.part == first.part + '-' + std::to_string(lines + 1);
        if (!goesOn) {
            first = mark.key;
            lines = 0;
            open.clear();
        }
        ++lines;
        std::string begin;
        for (const std::string_view each : open)
            begin += each;
        followIsolates(text->text, open);
        text->text.insert(0, begin);
        for (std::size_t i = 0; i < open.size(); ++i)
            text->text += popIsolate;
    }
}

void isolateRightToLeft(std::span<Mark> marks)
{
    for (Mark& mark : marks)
        if (auto* text = std::get_if<TextShape>(&mark.shape); text != nullptr && beginsRightToLeft(text->text))
            text->text.insert(0, isMostlyRightToLeft(text->text) ? isolate : isolateOther).append(popIsolate);
}

void isolateLeftToRight(std::span<Mark> marks)
{
    for (Mark& mark : marks)
        if (auto* text = std::get_if<TextShape>(&mark.shape); text != nullptr && leavesItsEnds(text->text))
            text->text.insert(0, isolateOther).append(popIsolate);
}

} // namespace toscale::scene
