#include "core/io/text_encoding.h"

#include <gtest/gtest.h>

namespace toscale::io {

namespace {

using namespace std::string_view_literals;

std::string decoded(std::string_view bytes)
{
    const auto result = decodeText(bytes);
    return result ? std::string(result->text()) : "error";
}

/// UTF-16 of a text of the basic plane.
std::string utf16(std::u16string_view text, bool littleEndian)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const auto high = static_cast<char>(unit >> 8U);
        const auto low = static_cast<char>(unit & 0xffU);
        bytes += littleEndian ? low : high;
        bytes += littleEndian ? high : low;
    }
    return bytes;
}

} // namespace

TEST(DecodeText, Utf8StaysAsItIsAndLosesItsMark)
{
    EXPECT_EQ(decoded("title\nMüller 语言 😀"), "title\nMüller 语言 😀");
    EXPECT_EQ(decoded("\xef\xbb\xbftitle"), "title");
    EXPECT_EQ(decoded(""), "");
    EXPECT_TRUE(decodeText("a")->wasUtf8());
}

TEST(Utf8, ALetterAndABadByteAreFoundWhereverTheyStand)
{
    for (std::size_t length = 0; length < 100; ++length)
        for (std::size_t at = 0; at <= length; ++at) {
            std::string text(length, 'a');
            text.insert(at, "é");
            EXPECT_TRUE(isValidUtf8(text)) << length << ' ' << at;
            text[at + 1] = 'a'; // the first half of a letter
            EXPECT_FALSE(isValidUtf8(text)) << length << ' ' << at;
            EXPECT_EQ(placeOfBadUtf8(text).column, static_cast<int>(at) + 1);
        }
}

TEST(DecodeText, Utf16OfBothOrdersIsRead)
{
    const std::u16string text = u"title,volume\nMüller,70 GB 语言";
    const std::string expected = "title,volume\nMüller,70 GB 语言";
    EXPECT_EQ(decoded("\xff\xfe" + utf16(text, true)), expected);
    EXPECT_EQ(decoded("\xfe\xff" + utf16(text, false)), expected);
    EXPECT_EQ(decoded(utf16(text, true)), expected) << "without a mark";
    EXPECT_EQ(decoded(utf16(text, false)), expected) << "without a mark";
    EXPECT_EQ(decoded("\xff\xfe" + utf16(u"\xd83d\xde00", true)), "😀");
    EXPECT_FALSE(decodeText("\xff\xfe" + utf16(text, true))->wasUtf8());
}

TEST(DecodeText, BrokenUtf16HasItsPlace)
{
    const auto odd = decodeText("\xff\xfe" + utf16(u"a\nbc", true) + "x");
    ASSERT_FALSE(odd);
    EXPECT_EQ(odd.error().code, ErrorCode::BadEncoding);
    EXPECT_EQ(odd.error().place.line, 2);
    EXPECT_EQ(odd.error().place.column, 3);
    EXPECT_FALSE(decodeText("\xff\xfe" + utf16(u"\xde00", true))) << "half a pair";
}

TEST(DecodeText, Latin1AndItsWindowsSignsAreRead)
{
    EXPECT_EQ(decoded("M\xfcller\x80 \x96 \xa3"), "Müller€ – £");
    EXPECT_FALSE(decodeText("M\xfcller")->wasUtf8());
}

TEST(DecodeText, BytesThatNoTextHasAreRefused)
{
    const auto result = decodeText("ab\nc\xfe\x01\x02"sv);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NotText);
    EXPECT_EQ(result.error().place.line, 2);
    EXPECT_EQ(result.error().place.column, 2);
}

TEST(ForeignFormat, IsToldByTheFirstBytes)
{
    EXPECT_EQ(foreignFormat("\x89PNG\r\n\x1a\n...."), "PNG");
    EXPECT_EQ(foreignFormat("PK\x03\x04...."), "ZIP");
    EXPECT_EQ(foreignFormat("%PDF-1.7\n"), "PDF");
    EXPECT_EQ(foreignFormat("\xff\xd8\xff\xe0"), "JPEG");
    EXPECT_EQ(foreignFormat("<svg xmlns='http://www.w3.org/2000/svg'/>"), "SVG");
    EXPECT_EQ(foreignFormat("<?xml version='1.0'?>\n<svg/>"), "SVG");
    EXPECT_EQ(foreignFormat("\n <!DOCTYPE html>"), "HTML");
    EXPECT_EQ(foreignFormat("<?xml version='1.0'?><a/>"), "XML");
    EXPECT_EQ(foreignFormat("title,volume\n"), "");
    EXPECT_EQ(foreignFormat("<50 GB,x\n"), "");
    EXPECT_EQ(foreignFormat(""), "");
}

} // namespace toscale::io
