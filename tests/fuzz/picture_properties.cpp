#include "core/io/picture_document.h"
#include "tests/fuzz/file_properties.h"
#include "tests/fuzz/require.h"

#include <array>

// Of the module that is opened for it (core/io/pdf_module.cpp); here it is linked.
extern "C" bool toscaleReadPdfAttachment(const char* data, std::size_t size, const char* name, std::size_t most,
                                         std::string* text);

namespace toscale::fuzz {

namespace {

constexpr std::string_view pngSignature("\x89PNG\r\n\x1a\n", 8);

/// Length, type, data and a checksum that nobody reads.
std::string chunk(std::string_view type, std::string_view data)
{
    std::string bytes;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        bytes += static_cast<char>(data.size() >> shift & 0xFFU);
    return bytes.append(type).append(data).append(4, '\0');
}

std::string pngWith(std::string_view type, std::string_view data)
{
    return std::string(pngSignature) + chunk("IHDR", std::string(13, '\0')) + chunk(type, data) + chunk("IEND", {});
}

void checkAnswer(const Result<std::string>& read, std::string_view input)
{
    if (read)
        return;
    const ErrorCode code = read.error().code;
    require(code == ErrorCode::NoDocumentInside || code == ErrorCode::BadPicture || code == ErrorCode::FileTooLarge,
            "a picture without a document has a reason", input);
}

} // namespace

void checkPicture(std::string_view input)
{
    if (io::pictureKindOf(input) != io::PictureKind::Pdf)
        checkAnswer(io::documentInPicture(input), input);
    checkAnswer(io::documentInPicture(std::string(pngSignature).append(input)), input);
    const std::string key = std::string(io::pictureDocumentKey) + '\0';
    for (const char* type : {"tEXt", "zTXt", "iTXt"})
        checkAnswer(io::documentInPicture(pngWith(type, key + std::string(input))), input);
    if (!input.empty()) {
        const auto back = io::documentInPicture(pngWith("tEXt", key + io::packedForPng(input)));
        require(back && *back == input, "what travels in a picture arrives", input);
    }
}

void checkPdf(std::string_view input)
{
    constexpr std::size_t most = 1 << 20;
    std::string text;
    const bool isRead = toscaleReadPdfAttachment(input.data(), input.size(), io::pictureDocumentFile, most, &text);
    require(text.size() <= most + 1, "no more is unpacked than is wanted", input);
    require(isRead || text.size() <= most, "and so much is told as too much", input);
}

} // namespace toscale::fuzz
