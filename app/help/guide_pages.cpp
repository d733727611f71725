#include "app/help/guide_pages.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

QStringList guidePageNames()
{
    return QDir(u":/guide/en"_s).entryList({u"*.md"_s}, QDir::Files, QDir::Name);
}

QString guideText(const std::string& language, const QString& name)
{
    QFile file(u":/guide/%1/%2"_s.arg(QString::fromStdString(language), name));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

GuidePage parseGuidePage(const QString& text)
{
    static const QRegularExpression heading(u"^(#{1,6}) (.*?) *\\{#([a-z0-9-]+)\\} *$"_s);
    GuidePage page;
    QStringList lines = text.split(u'\n');
    bool isCode = false;
    for (QString& line : lines) {
        if (line.startsWith("```"_L1))
            isCode = !isCode;
        const auto found = isCode ? QRegularExpressionMatch() : heading.match(line);
        if (!found.hasMatch())
            continue;
        page.headings.push_back({static_cast<int>(found.capturedLength(1)), found.captured(2), found.captured(3)});
        line = found.captured(1) + u' ' + found.captured(2);
    }
    page.markdown = lines.join(u'\n');
    return page;
}

GuidePage readGuidePage(const std::string& language, const QString& name)
{
    const QString text = guideText(language, name);
    return parseGuidePage(text.isEmpty() ? guideText("en", name) : text);
}

GuidePlace guidePlaceOfFigure(const QString& figureId)
{
    for (const QString& name : guidePageNames())
        for (const GuideHeading& heading : parseGuidePage(guideText("en", name)).headings)
            if (heading.id == figureId)
                return {name, figureId};
    return {};
}

} // namespace toscale::gui
