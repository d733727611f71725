#include "app/cases/new_case.h"

#include "app/cases/case_editor.h"
#include "app/cases/free_id.h"
#include "app/text/qt_string.h"

#include <algorithm>

namespace toscale::gui {

namespace {

/// "new-case", "new-case-2"
bool isOfNameless(std::string_view id, std::string_view nameless)
{
    if (!id.starts_with(nameless))
        return false;
    const std::string_view number = id.substr(nameless.size());
    return number.empty()
        || (number.size() > 1 && number.front() == '-'
            && std::ranges::all_of(number.substr(1), [](char c) { return c >= '0' && c <= '9'; }));
}

} // namespace

QString newCaseTitle()
{
    return CaseEditor::tr("New case");
}

void nameById(const Document& document, Case& which)
{
    const std::string nameless = text::toUtf8(newCaseTitle());
    if (which.title == nameless || !isOfNameless(which.id, io::idFromTitle(nameless)))
        return;
    std::string wanted = io::idFromTitle(which.title);
    if (wanted != which.id)
        which.id = freeId(document.cases, std::move(wanted));
}

} // namespace toscale::gui
