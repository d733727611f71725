#include "app/export/receipt_text.h"

#include "app/text/qt_string.h"
#include "app/text/receipt_words.h"
#include "app/text/source_words.h"
#include "core/scene/cited_sources.h"
#include "core/scene/shown_text.h"

namespace toscale::exporting {

namespace {

void addRow(std::string& to, const CaseIndex& cases, const ComparedCase& row, const Comparison& in,
            const text::LocaleWording& wording)
{
    const MeasuredValue* value = row.measured();
    to += "\n" + row.label + ": " + (value ? wording.value(*value, in) : wording.gap(*row.gap(), scene::Length::Full));
    if (const std::string note = wording.markNote(row, in); !note.empty())
        to += " · " + note;
    to += '\n';
    for (const ReceiptStep& step : row.receipt)
        to += "  - " + text::toUtf8(text::receiptWords(wording.phrases(), step)) + '\n';
    for (const SourceOfCase& id : scene::sourceIdsOf(row)) {
        const Case* which = cases.find(id.caseId);
        const Source* source = which ? findSource(*which, id.id) : nullptr;
        if (source == nullptr)
            continue;
        to += "  * " + text::toUtf8(text::sourceWords(wording.phrases(), *source));
        to += source->url.empty() ? "\n" : ": " + source->url + '\n';
    }
}

} // namespace

std::string receiptText(const Document& document, const View& view, const Columns& columns,
                        const text::LocaleWording& wording)
{
    const CaseIndex cases(document);
    std::string text = wording.figureTexts(view.figure, columns).ratio + '\n';
    for (const Comparison* in : measuresInOrder(view.figure, columns)) {
        text += '\n' + wording.measureName(in->measure) + '\n';
        for (const ComparedCase& row : in->rows)
            addRow(text, cases, row, *in, wording);
    }
    return scene::withoutControls(text);
}

} // namespace toscale::exporting
