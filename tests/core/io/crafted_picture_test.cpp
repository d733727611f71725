#include "core/io/picture_document.h"

#include <QByteArray>
#include <optional>

#include <gtest/gtest.h>

// Pictures that were made to use up memory, time or the stack.

namespace toscale::io {

namespace {

std::string chunk(std::string_view type, std::string_view data)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(data.size() >> shift & 0xFFU);
    return bytes.append(type).append(data).append(4, '\0');
}

std::string pngWith(std::string_view type, const std::string& text)
{
    using namespace std::string_literals;
    return "\x89PNG\r\n\x1a\n"s + chunk("IHDR", std::string(13, '\0')) + chunk(type, "toscale\0"s + text)
        + chunk("IEND", {});
}

std::string repeated(std::string_view part, int times)
{
    std::string text;
    for (int i = 0; i < times; ++i)
        text += part;
    return text;
}

std::string svgWith(const std::string& inside)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\">" + inside + "</svg>";
}

/// Nothing where there is a document.
std::optional<ErrorCode> errorOf(const std::string& picture)
{
    const auto read = documentInPicture(picture);
    return read ? std::nullopt : std::optional(read.error().code);
}

TEST(CraftedPicture, WhatUnpacksToTooMuchIsRefusedWithTheLimit)
{
    const QByteArray zeros(300 << 20, '\0'); // a megabyte, packed
    const QByteArray packed = qCompress(zeros, 1);
    ASSERT_LT(packed.size(), 3 << 20);
    for (const bool lies : {false, true}) {
        std::string bytes = packed.toStdString();
        if (lies)
            bytes.replace(0, 4, std::string("\0\0\0\x05", 4)); // five bytes, it says
        const auto read = documentInPicture(pngWith("tEXt", QByteArray::fromStdString(bytes).toBase64().toStdString()));
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().code, ErrorCode::FileTooLarge);
        EXPECT_EQ(read.error().arguments.at(0), std::to_string(256 << 20));
    }
}

TEST(CraftedPicture, WhatIsPackedTwiceIsReadAsFarAsItGoes)
{
    const std::string json = "{\"format\":\"toscale\"}";
    const std::string text = packedForPng(json);
    const QByteArray again = qCompress(QByteArray::fromStdString(text)).mid(4);
    EXPECT_EQ(documentInPicture(pngWith("zTXt", '\0' + again.toStdString())).value_or(""), json);
    EXPECT_EQ(errorOf(pngWith("zTXt", '\0' + again.left(again.size() / 2).toStdString())), ErrorCode::BadPicture);
}

TEST(CraftedPicture, ElementsInElementsNeedNoStack)
{
    constexpr int depth = 300'000;
    const std::string inside =
        "<metadata id=\"toscale-document\">" + repeated("<g>", depth) + "{}" + repeated("</g>", depth) + "</metadata>";
    EXPECT_EQ(documentInPicture(svgWith(inside)).value_or(""), "{}");
    EXPECT_EQ(errorOf("<svg><metadata id=\"toscale-document\">" + repeated("<g>", depth)), ErrorCode::BadPicture);
}

TEST(CraftedPicture, ATagOfThousandsOfAttributesIsRefused)
{
    const std::string document = "<metadata id=\"toscale-document\">{}</metadata>";
    const auto withAttributes = [&](int count) {
        std::string tag = "<g";
        for (int i = 0; i < count; ++i)
            tag += " a" + std::to_string(i) + "='>'";
        return svgWith(tag + "/>" + document);
    };
    EXPECT_TRUE(documentInPicture(withAttributes(1'000)));
    EXPECT_EQ(errorOf(withAttributes(200'000)), ErrorCode::BadPicture);
    std::string spaces;
    for (int i = 0; i < 200'000; ++i)
        spaces += "<g xmlns:a" + std::to_string(i) + "=\"u\">";
    EXPECT_EQ(errorOf(svgWith(spaces + document)), ErrorCode::BadPicture);
}

/// What looks like a tag but is none counts for nothing.
TEST(CraftedPicture, CommentsAndTextAreNoTags)
{
    const std::string document =
        "<metadata id=\"toscale-document\">{\"a\":\"" + repeated("'x' ", 5'000) + "\"}</metadata>";
    EXPECT_TRUE(documentInPicture(svgWith("<!-- < " + repeated("' ", 9'999) + "-->" + document)));
    EXPECT_TRUE(documentInPicture(svgWith("<style><![CDATA[ < " + repeated("' ", 9'999) + "]]></style>" + document)));
}

TEST(CraftedPicture, EntitiesThatGrowEnd)
{
    std::string declared = "<!ENTITY a0 \"aaaaaaaaaa\">";
    for (int i = 1; i < 12; ++i) {
        const std::string before = "&a" + std::to_string(i - 1) + ';';
        declared += "<!ENTITY a" + std::to_string(i) + " \"" + repeated(before, 10) + "\">";
    }
    EXPECT_EQ(errorOf("<?xml version=\"1.0\"?><!DOCTYPE svg [" + declared
                      + "]><svg><metadata id=\"toscale-document\">&a11;</metadata></svg>"),
              ErrorCode::BadPicture);
    const std::string one = "<!DOCTYPE svg [<!ENTITY a \"" + repeated("a", 800) + "\">]><svg>";
    EXPECT_EQ(errorOf(one + repeated("&a;", 1'000'000) + "</svg>"), ErrorCode::BadPicture) << "most of a gigabyte";
    EXPECT_EQ(
        documentInPicture(one + "&a;<metadata id=\"toscale-document\">{}&amp;&#65;</metadata></svg>").value_or(""),
        "{}&A");
}

} // namespace

} // namespace toscale::io
