#include "app/export/carried_document.h"

#include "core/document/excerpt.h"
#include "core/io/document_json.h"
#include "core/io/picture_document.h"

namespace toscale::exporting {

namespace {

/// Packing makes JSON several times smaller and never larger than this times its size: a text of half the limit needs
/// no try.
bool fits(const std::string& json)
{
    return json.size() <= io::mostPackedBytes / 2 || io::packedForPng(json).size() <= io::mostPackedBytes;
}

} // namespace

CarriedDocument carriedDocument(const Document& document, const View& view, const std::string& language)
{
    Document excerpt = excerptOf(document, view);
    excerpt.language = language;
    constexpr std::size_t many = 100;
    const bool isMany = excerpt.cases.size() > many;
    CarriedDocument carried{isMany ? io::writeDocumentByCase(excerpt) : io::writeDocument(excerpt), false};
    if (!fits(carried.json))
        carried = {{}, true};
    return carried;
}

} // namespace toscale::exporting
