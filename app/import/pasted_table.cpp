#include "app/import/pasted_table.h"

#include <QMimeData>

namespace toscale::gui {

namespace {

/// Larger ones are read in the background, by the dialog.
constexpr qsizetype mostBytesAtOnce = 200'000;

bool isTable(const io::ImportSource& source)
{
    const bool canBeOneColumn = source.kind() != io::ImportKind::Text && source.kind() != io::ImportKind::Html;
    return source.rowCount() > 1 && (canBeOneColumn || source.row(0).size() > 1);
}

} // namespace

std::optional<ImportInput> tableToImport(const QMimeData& clipboard)
{
    const auto input = [](const QString& text) {
        return ImportInput{{}, std::make_shared<const std::string>(text.toStdString())};
    };
    const auto isClear = [](const io::ImportSource& source) {
        const auto plan = io::planImport(source);
        return plan->isClear() && io::importCases(source, *plan)->problems.empty();
    };
    const QString text = clipboard.text();
    if (text.size() > mostBytesAtOnce || (clipboard.hasHtml() && clipboard.html().size() > 10 * mostBytesAtOnce))
        return input(text);
    if (!text.isEmpty()) {
        const auto plain = io::ImportSource::read(input(text).bytes, {});
        if (isTable(*plain) && isClear(*plain))
            return std::nullopt;
    }
    if (clipboard.hasHtml()) { // where a cell with line ends stays one
        ImportInput page = input(clipboard.html());
        const auto source = io::ImportSource::read(page.bytes, {});
        if (source->kind() == io::ImportKind::Html && isTable(*source))
            return page;
    }
    if (text.isEmpty())
        return std::nullopt;
    ImportInput plain = input(text);
    const auto source = io::ImportSource::read(plain.bytes, {});
    return isTable(*source) ? std::optional(std::move(plain)) : std::nullopt;
}

} // namespace toscale::gui
