#include "core/io/picture_document.h"

#include <QByteArray>
#include <algorithm>
#include <array>
#include <cstdlib>
#include <optional>

#include <gtest/gtest.h>

// What a PDF carries, read from files that other tools wrote anew, and from files that were made to use up memory.

namespace toscale {

namespace {

const std::string json = R"({"format":"toscale","note":"\u00e9 0123456789 0123456789 0123456789 0123456789"})";

std::string packed(const std::string& bytes)
{
    return qCompress(QByteArray::fromStdString(bytes), 1).mid(4).toStdString(); // without Qt's length
}

std::string stream(const std::string& head, const std::string& data)
{
    return "<< " + head + " /Length " + std::to_string(data.size()) + " >>\nstream\n" + data + "\nendstream";
}

/// A file whose attachment is `attachment`, without a cross-reference table: libqpdf looks for the objects.
std::string pdf(const std::string& attachment)
{
    return "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>\nendobj\n"
           "2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
           "3 0 obj\n<< /Names [(document.toscale.json) 4 0 R] >>\nendobj\n"
           "4 0 obj\n<< /Type /Filespec /F (document.toscale.json) /EF << /F 5 0 R >> >>\nendobj\n5 0 obj\n"
        + attachment + "\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n0\n%%EOF\n";
}

/// Each row told by its differences from its neighbours, of each type in turn (PNG specification, 9.2).
std::string inPngRows(const std::string& bytes, std::size_t rowBytes, std::size_t pixelBytes)
{
    std::string rows;
    const auto at = [&](std::size_t row, std::size_t column) { // 0 outside
        const std::size_t place = row * rowBytes + column;
        return row * rowBytes < bytes.size() && column < rowBytes && place < bytes.size()
            ? static_cast<int>(static_cast<unsigned char>(bytes[place]))
            : 0;
    };
    for (std::size_t row = 0; row * rowBytes < bytes.size(); ++row) {
        const std::size_t type = row % 5;
        rows += static_cast<char>(type);
        for (std::size_t column = 0; column < rowBytes && row * rowBytes + column < bytes.size(); ++column) {
            const int a = column < pixelBytes ? 0 : at(row, column - pixelBytes);
            const int b = row == 0 ? 0 : at(row - 1, column);
            const int c = row == 0 || column < pixelBytes ? 0 : at(row - 1, column - pixelBytes);
            const int p = a + b - c;
            const std::array<std::pair<int, int>, 3> near{std::pair{std::abs(p - a), a}, std::pair{std::abs(p - b), b},
                                                          std::pair{std::abs(p - c), c}};
            const int paeth =
                std::ranges::min_element(near, {}, &std::pair<int, int>::first)->second; // the first of equals
            const std::array<int, 5> prediction{0, a, b, (a + b) / 2, paeth};
            rows += static_cast<char>(at(row, column) - prediction[type]);
        }
    }
    return rows;
}

/// Nothing where there is a document.
std::optional<ErrorCode> errorOf(const std::string& file)
{
    const auto read = io::documentInPicture(file);
    return read ? std::nullopt : std::optional(read.error().code);
}

TEST(PdfAttachment, IsReadPlainPackedAndInRows)
{
    EXPECT_EQ(io::documentInPicture(pdf(stream({}, json))).value_or(""), json);
    EXPECT_EQ(io::documentInPicture(pdf(stream("/Filter /FlateDecode", packed(json)))).value_or(""), json);
    EXPECT_EQ(io::documentInPicture(pdf(stream("/Filter [/FlateDecode /Fl]", packed(packed(json))))).value_or(""),
              json);
    for (const std::size_t columns : {1U, 4U, 7U, 200U})
        for (const std::size_t colors : {1U, 3U}) {
            const std::string head = "/Filter /FlateDecode /DecodeParms << /Predictor 15 /Columns "
                + std::to_string(columns) + " /Colors " + std::to_string(colors) + " >>";
            const std::string rows = inPngRows(json, columns * colors, colors);
            EXPECT_EQ(io::documentInPicture(pdf(stream(head, packed(rows)))).value_or(""), json)
                << columns << " x " << colors;
        }
}

TEST(PdfAttachment, RowsOfNoSizeAreRefused)
{
    for (const char* parameters :
         {"/Predictor 12 /Columns 0", "/Predictor 12 /Columns -1", "/Predictor 12 /Columns 99999999999",
          "/Predictor 2 /Columns 4", "/Predictor (12)", "/Predictor 12 /Columns 4 /Colors 0",
          "/Predictor 12 /Columns 4 /BitsPerComponent 99"}) {
        const std::string head = std::string("/Filter /FlateDecode /DecodeParms << ") + parameters + " >>";
        EXPECT_EQ(errorOf(pdf(stream(head, packed(json)))), ErrorCode::BadPicture) << parameters;
    }
}

TEST(PdfAttachment, WhatUnpacksToTooMuchIsRefused)
{
    const std::string zeros(std::size_t{300} << 20U, '0');
    EXPECT_EQ(errorOf(pdf(stream("/Filter /FlateDecode", packed(zeros)))), ErrorCode::FileTooLarge);
    EXPECT_EQ(errorOf(pdf(stream("/Filter [/FlateDecode /FlateDecode]", packed(packed(zeros))))),
              ErrorCode::FileTooLarge);
}

/// Object streams are unpacked whole by libqpdf, before anything of them is asked for.
TEST(PdfAttachment, AnObjectStreamHasALimit)
{
    const std::string object = "<< /Type /Filespec /F (document.toscale.json) /EF << /F 5 0 R >> >>";
    // a cross-reference stream (ISO 32000-1, 7.5.8) is what tells that object 4 is in object stream 6
    const auto file = [&](std::size_t spaces, const std::string& filter) {
        const std::string content = "4 0 " + std::string(spaces, ' ') + object;
        const std::string data = filter == "/FlateDecode" ? packed(content) : packed(packed(content));
        std::string bytes = "%PDF-1.5\n";
        std::array<std::size_t, 8> offsets{};
        const auto add = [&](std::size_t number, const std::string& text) {
            offsets.at(number) = bytes.size();
            bytes += std::to_string(number) + " 0 obj\n" + text + "\nendobj\n";
        };
        add(1, "<< /Type /Catalog /Pages 2 0 R /Names << /EmbeddedFiles 3 0 R >> >>");
        add(2, "<< /Type /Pages /Kids [] /Count 0 >>");
        add(3, "<< /Names [(document.toscale.json) 4 0 R] >>");
        add(5, stream({}, json));
        add(6, stream("/Type /ObjStm /N 1 /First " + std::to_string(4 + spaces) + " /Filter " + filter, data));
        offsets[7] = bytes.size();
        std::string table;
        for (std::size_t number = 0; number < offsets.size(); ++number) {
            const bool isInside = number == 4;
            table += static_cast<char>(number == 0 ? 0 : isInside ? 2 : 1);
            const std::size_t place = isInside ? 6 : offsets.at(number);
            for (const unsigned shift : {24U, 16U, 8U, 0U})
                table += static_cast<char>(place >> shift & 0xFFU);
            table += '\0';
        }
        bytes += "7 0 obj\n" + stream("/Type /XRef /Size 8 /W [1 4 1] /Root 1 0 R /Filter /FlateDecode", packed(table));
        return bytes + "\nendobj\nstartxref\n" + std::to_string(offsets[7]) + "\n%%EOF\n";
    };
    EXPECT_EQ(io::documentInPicture(file(10, "/FlateDecode")).value_or(""), json);
    EXPECT_EQ(io::documentInPicture(file(1U << 20U, "/FlateDecode")).value_or(""), json);
    EXPECT_EQ(io::documentInPicture(file(10, "[/FlateDecode /FlateDecode]")).value_or(""), json);
    EXPECT_EQ(errorOf(file(std::size_t{20} << 20U, "/FlateDecode")), ErrorCode::BadPicture);
    EXPECT_EQ(errorOf(file(std::size_t{20} << 20U, "[/FlateDecode /FlateDecode]")), ErrorCode::BadPicture);
}

} // namespace

} // namespace toscale
