#include "core/io/pdf_author.h"

#include "core/io/module.h"

namespace toscale::io {

Result<std::string> pdfWithAuthor(std::string_view pdf, const std::string& author)
{
    using SetAuthor = bool (*)(const char*, std::size_t, const char*, std::string*);
    const auto entry = moduleEntry("toscale_pdf.so", "toscaleSetPdfAuthor");
    if (!entry)
        return tl::unexpected(entry.error());
    std::string result;
    if (!reinterpret_cast<SetAuthor>(*entry)(pdf.data(), pdf.size(), author.c_str(), &result))
        return fail(ErrorCode::BadPicture, {"PDF"});
    return result;
}

} // namespace toscale::io
