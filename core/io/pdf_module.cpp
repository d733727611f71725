#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

#include <cstddef>
#include <exception>
#include <string>

// The only part that knows libqpdf, as a module of its own: it is opened when it is needed (core/io/module.h).

/// False: not a readable PDF; an empty `text`: it has no attachment of that name.
extern "C" __attribute__((visibility("default"))) bool toscaleReadPdfAttachment(const char* data, std::size_t size,
                                                                                const char* name, std::string* text)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.processMemoryFile("PDF", data, size);
        if (const auto file = QPDFEmbeddedFileDocumentHelper(pdf).getEmbeddedFile(name)) {
            const auto bytes = file->getEmbeddedFileStream().getStreamData(qpdf_dl_all);
            text->assign(reinterpret_cast<const char*>(bytes->getBuffer()), bytes->getSize());
        }
        return true;
    } catch (const std::exception&) {
        return false;
    }
}

extern "C" __attribute__((visibility("default"))) bool toscaleSetPdfAuthor(const char* data, std::size_t size,
                                                                           const char* author, std::string* result)
{
    try {
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
