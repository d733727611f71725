#include "app/draw/png_file.h"

#include "core/quantity/fast_fold.h"

#include <csetjmp>
#include <new>
#include <png.h>

namespace toscale::draw {

namespace {

/// What libpng calls back: bytes, and why it gives up. It is C, so no exception may pass through it.
struct Output {
    QByteArray bytes;
    std::string failure;
};

void append(png_structp png, png_bytep data, std::size_t size)
{
    auto* output = static_cast<Output*>(png_get_io_ptr(png));
    try {
        output->bytes.append(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
        return;
    } catch (const std::bad_alloc&) { // told behind this, out of which nobody may jump
    }
    png_error(png, "no memory");
}

[[noreturn]] void giveUp(png_structp png, png_const_charp why)
{
    static_cast<Output*>(png_get_error_ptr(png))->failure = why;
    png_longjmp(png, 1);
}

/// Short ones as they are, and what is not ASCII as UTF-8.
std::vector<png_text> textsOf(const PngTexts& texts)
{
    constexpr std::size_t longAsIs = 40;
    std::vector<png_text> all;
    for (const auto& [keyword, text] : texts) {
        png_text each{};
        const bool isShort = text.size() < longAsIs;
        if (isAscii(text)) {
            each.compression = isShort ? PNG_TEXT_COMPRESSION_NONE : PNG_TEXT_COMPRESSION_zTXt;
            each.text_length = text.size();
        } else {
            each.compression = isShort ? PNG_ITXT_COMPRESSION_NONE : PNG_ITXT_COMPRESSION_zTXt;
            each.itxt_length = text.size();
        }
        each.key = const_cast<png_charp>(keyword.c_str()); // libpng reads it
        each.text = const_cast<png_charp>(text.c_str());
        all.push_back(each);
    }
    return all;
}

/// The image as rows of bytes: red, green, blue and, with transparency, alpha.
QImage asBytes(const QImage& image)
{
    return image.convertToFormat(image.hasAlphaChannel() ? QImage::Format_RGBA8888 : QImage::Format_RGB888);
}

/// Leaves early, past all that is called, where libpng gives up: nothing here may need to be taken apart.
bool write(png_structp png, png_infop info, const QImage& rows, const std::vector<png_text>& texts)
{
    if (setjmp(png_jmpbuf(png)) != 0) // NOLINT(cert-err52-cpp): libpng's own way
        return false;
    constexpr int level = 2;
    constexpr std::size_t chunk = 1U << 18;
    png_set_compression_level(png, level);
    png_set_compression_buffer_size(png, chunk);
    png_set_filter(png, PNG_FILTER_TYPE_BASE, PNG_FILTER_NONE);
    png_set_IHDR(png, info, static_cast<png_uint_32>(rows.width()), static_cast<png_uint_32>(rows.height()), 8,
                 rows.hasAlphaChannel() ? PNG_COLOR_TYPE_RGB_ALPHA : PNG_COLOR_TYPE_RGB, PNG_INTERLACE_NONE,
                 PNG_COMPRESSION_TYPE_DEFAULT, PNG_FILTER_TYPE_DEFAULT);
    png_set_sRGB_gAMA_and_cHRM(png, info, PNG_sRGB_INTENT_PERCEPTUAL);
    png_set_pHYs(png, info, static_cast<png_uint_32>(rows.dotsPerMeterX()),
                 static_cast<png_uint_32>(rows.dotsPerMeterY()), PNG_RESOLUTION_METER);
    png_set_text(png, info, texts.data(), static_cast<int>(texts.size()));
    png_write_info(png, info);
    for (int y = 0; y < rows.height(); ++y)
        png_write_row(png, rows.constScanLine(y));
    png_write_end(png, nullptr);
    return true;
}

} // namespace

Result<QByteArray> pngFile(const QImage& image, const PngTexts& texts)
{
    Output output;
    const QImage rows = asBytes(image);
    const std::vector<png_text> written = textsOf(texts);
    png_structp png = png_create_write_struct(PNG_LIBPNG_VER_STRING, &output, giveUp, nullptr);
    png_infop info = png == nullptr ? nullptr : png_create_info_struct(png);
    bool isWritten = false;
    if (info != nullptr && !rows.isNull()) {
        output.bytes.reserve(rows.sizeInBytes() / 8);
        png_set_write_fn(png, &output, append, nullptr);
        isWritten = write(png, info, rows, written);
    }
    png_destroy_write_struct(&png, &info);
    if (!isWritten)
        return fail(ErrorCode::FileUnwritable, {output.failure.empty() ? "no memory" : output.failure});
    return output.bytes;
}

} // namespace toscale::draw
