#include "app/draw/paper.h"

#include <QPageSize>
#include <QPdfWriter>
#include <QSizeF>

namespace toscale::draw {

std::optional<QPageSize> paperOf(const std::string& name)
{
    for (const QPageSize::PageSizeId id : {QPageSize::A5, QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1,
                                           QPageSize::A0, QPageSize::Letter, QPageSize::Legal, QPageSize::Tabloid})
        if (QPageSize::key(id).compare(QString::fromStdString(name), Qt::CaseInsensitive) == 0)
            return QPageSize(id);
    return std::nullopt;
}

std::optional<geometry::Size> paperSizeOf(const std::string& name)
{
    const auto paper = paperOf(name);
    if (!paper)
        return std::nullopt;
    const QSizeF inches = paper->size(QPageSize::Inch);
    return geometry::Size{inches.width() * 96, inches.height() * 96};
}

void preparePdf(QPdfWriter& writer, const QString& title)
{
    writer.setResolution(pdfDotsPerInch);
    writer.setTitle(title);
    writer.setCreator(QStringLiteral("ToScale"));
}

} // namespace toscale::draw
