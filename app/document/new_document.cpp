#include "app/document/new_document.h"

#include "app/text/qt_string.h"
#include "core/io/reference_data.h"

#include <utility>

namespace toscale::gui {

Document newDocument(const DocumentDefaults& defaults, const std::string& language, SharedList<Case> cases)
{
    Document document;
    document.tables = io::builtInTableVersions();
    document.language = language;
    document.cases = std::move(cases);
    beginWith(defaults, document);
    return document;
}

void beginWith(const DocumentDefaults& defaults, Document& document)
{
    document.reference.currency = defaults.currency;
    document.reference.priceYear = priceYearOf(defaults.prices, defaults.currency, io::builtInTables());
    document.reference.reading = defaults.reading;
    if (!defaults.byline.isEmpty() && document.views.empty()) // a byline is that of a view
        document.views.push_back(newViewOfAll(defaults, document));
}

View newViewOfAll(const DocumentDefaults& defaults, const Document& document)
{
    View view = viewOfAll(document);
    view.id = "view";
    view.byline = text::toUtf8(defaults.byline);
    return view;
}

} // namespace toscale::gui
