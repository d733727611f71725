#include "core/io/pdf_filters.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <algorithm>
#include <cstddef>
#include <exception>
#include <limits>
#include <stdexcept>
#include <string>

// The only part that knows libqpdf, as a module of its own: it is opened when it is needed (core/io/module.h).

namespace {

/// Of cross-reference and object streams: hundreds of thousands of objects, which take some hundred bytes each.
constexpr std::size_t mostStructureBytes = 16U << 20;

void prepareFilters(std::size_t most)
{
    static const bool isLimited = (toscale::io::limitPdfFilters(), true);
    (void)isLimited;
    toscale::io::allowUnpacking(most);
}

/// Takes what a stream unpacks to, up to a byte more than is wanted.
class LimitedText : public Pipeline {
public:
    LimitedText(std::string& text, std::size_t most)
        : Pipeline("text", nullptr)
        , m_text(text)
        , m_most(most)
    {
    }

    void write(unsigned char const* data, std::size_t size) override
    {
        m_text.append(reinterpret_cast<const char*>(data), std::min(size, m_most + 1 - m_text.size()));
        if (m_text.size() > m_most)
            throw std::length_error("more than is wanted"); // ends the unpacking
    }
    void finish() override { }

private:
    std::string& m_text;
    std::size_t m_most;
};

} // namespace

/// False: not a readable PDF; an empty `text`: it has no attachment of that name; one longer than `most`: it has more.
extern "C" __attribute__((visibility("default"))) bool
toscaleReadPdfAttachment(const char* data, std::size_t size, const char* name, std::size_t most, std::string* text)
{
    try {
        prepareFilters(mostStructureBytes);
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("PDF", data, size);
        if (const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name)) {
            constexpr std::size_t piece = 1U << 20;        // at least what is unpacked at once
            toscale::io::allowUnpacking(2 * most + piece); // what is packed twice counts twice
            LimitedText limited(*text, most);
            bool isUnpacked = false;
            const bool isWhole = file->getEmbeddedFileStream().pipeStreamData(&limited, &isUnpacked, 0, qpdf_dl_all);
            return text->size() > most || (isWhole && isUnpacked);
        }
        return true;
    } catch (const std::exception&) {
        return text->size() > most;
    }
}

extern "C" __attribute__((visibility("default"))) bool toscaleSetPdfAuthor(const char* data, std::size_t size,
                                                                           const char* author, std::string* result)
{
    try {
        prepareFilters(std::numeric_limits<std::size_t>::max()); // a file of our own
        QPDF pdf;
        pdf.processMemoryFile("PDF", data, size);
        QPDFObjectHandle information = pdf.getTrailer().getKey("/Info");
        if (!information.isDictionary()) {
            information = pdf.makeIndirectObject(QPDFObjectHandle::newDictionary());
            pdf.getTrailer().replaceKey("/Info", information);
        }
        information.replaceKey("/Author", QPDFObjectHandle::newUnicodeString(author));
        QPDFWriter writer(pdf);
        writer.setOutputMemory();
        writer.write();
        const auto bytes = writer.getBufferSharedPointer();
        result->assign(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
        return true;
    } catch (const std::exception&) {
        return false;
    }
}
