#pragma once

#include "core/result.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace toscale::io {

/// What a file is by its first bytes; None: no picture that can carry a document.
enum class PictureKind { None, Png, Svg, Html, Pdf };
[[nodiscard]] PictureKind pictureKindOf(std::string_view bytes);

/// The key of the PNG text, the id of the SVG metadata, and the name of the PDF attachment that hold a document.
inline constexpr const char* pictureDocumentKey = "toscale";
inline constexpr const char* pictureDocumentId = "toscale-document";
inline constexpr const char* pictureDocumentFile = "document.toscale.json";

/// A document as a PNG text: base64 of zlib data with its length before it (qCompress).
[[nodiscard]] std::string packedForPng(std::string_view json);
/// A longer text is cut by PNG readers without a word: such a document does not travel in a PNG.
inline constexpr std::size_t mostPackedBytes = 4 << 20;

/// The text of the document that a picture carries. Errors: NoDocumentInside [kind], BadPicture [kind],
/// FileTooLarge [bytes] of what it unpacks to, ModuleMissing (PDF only).
[[nodiscard]] Result<std::string> documentInPicture(std::string_view bytes);

} // namespace toscale::io
