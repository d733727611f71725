#include "app/export/page_style.h"

#include "app/text/qt_string.h"
#include "core/scene/shown_text.h"
#include "core/scene/xml.h"

#include <QByteArray>
#include <QCryptographicHash>

namespace toscale::exporting {

namespace {

constexpr std::string_view commonStyle = R"css(
*{box-sizing:border-box}
body{margin:0 auto;max-width:75rem;padding:1rem;background:var(--background);color:var(--text);
font:1rem/1.5 "Liberation Sans",Arial,Helvetica,sans-serif}
h1,h2{line-height:1.25;margin:1.75rem 0 .5rem;overflow-wrap:anywhere}
h1{font-size:1.6rem}h2{font-size:1.15rem}
p,ol,ul{margin:.5rem 0;max-width:48rem;overflow-wrap:anywhere}
a{color:var(--link)}
.muted{color:var(--muted)}
:focus-visible{outline:3px solid var(--selection);outline-offset:2px}
)css";

std::string hashOf(std::string_view script)
{
    const QByteArray bytes = QByteArray::fromRawData(script.data(), static_cast<qsizetype>(script.size()));
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toBase64().toStdString();
}

void writeColours(PageWriter& page, const scene::Theme& theme)
{
    page.markup(":root{color-scheme:").markup(theme.id == "dark" ? "dark" : "light");
    const std::pair<std::string_view, scene::Colour> colours[] = {
        {"background", theme.background},
        {"text", theme.text},
        {"muted", theme.muted},
        {"grid", theme.grid},
        {"axis", theme.axis},
        {"link", theme.link},
        {"selection", theme.selection},
    };
    for (const auto& [name, colour] : colours)
        page.markup(";--").markup(name).markup(":").markup(scene::toHex(colour));
    page.markup("}");
}

} // namespace

PageWriter& PageWriter::text(std::string_view any)
{
    scene::appendEscaped(m_out, scene::withoutControls(any));
    return *this;
}

PageWriter& PageWriter::text(const QString& any)
{
    return text(text::toUtf8(any));
}

PageWriter& PageWriter::element(std::string_view tag, std::string_view any)
{
    return markup("<")
        .markup(tag)
        .markup(">")
        .text(any)
        .markup("</")
        .markup(tag.substr(0, tag.find(' ')))
        .markup(">\n");
}

void writePageHead(PageWriter& page, const std::string& language, bool rightToLeft, std::string_view title,
                   std::string_view description, const scene::Theme& theme, std::string_view style,
                   std::string_view script)
{
    page.markup("<!DOCTYPE html>\n<html lang=\"").text(language).markup(rightToLeft ? "\" dir=\"rtl\">\n" : "\">\n");
    page.markup("<head>\n<meta charset=\"utf-8\">\n"
                "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
                "script-src 'sha256-")
        .markup(hashOf(script))
        .markup("'\">\n<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\n"
                "<meta name=\"generator\" content=\"ToScale\">\n<meta name=\"description\" content=\"")
        .text(description)
        .markup("\">\n")
        .element("title", title)
        .markup("<style>");
    writeColours(page, theme);
    page.markup(commonStyle).markup(style).markup("</style>\n</head>\n");
}

} // namespace toscale::exporting
