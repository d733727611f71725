#pragma once

#include "app/draw/qt_painter.h"
#include "app/export/encode.h"
#include "core/io/reference_data.h"
#include "core/quantity/parse_quantity.h"

#include <gtest/gtest.h>

namespace toscale::exporting {

inline Result<draw::PaintModule*> painter()
{
    static draw::QtPainter qt;
    return &qt;
}

inline const text::LocaleWording& english()
{
    static const text::LocaleWording wording("en");
    return wording;
}

/// A view of these cases of the library.
inline View viewOf(FigureKind figure, MeasureId measure, std::vector<std::string> ids = {})
{
    View view;
    view.id = "v";
    view.figure = figure;
    view.measure = measure;
    for (std::string& id : ids)
        view.cases.push_back({std::move(id), {}, {}, {}});
    return view;
}

inline Drawing drawn(const Document& document, const View& view, bool carriesDocument = true)
{
    Fitting fitting;
    fitting.carriesDocument = carriesDocument;
    auto drawing = drawView(document, view, english(), painter, fitting);
    EXPECT_TRUE(drawing);
    return drawing ? std::move(*drawing) : Drawing{};
}

inline std::string encoded(const Document& document, const View& view, Format format, const ExportOptions& options = {})
{
    const auto bytes = encode(document, drawn(document, view, options.carriesDocument), format, options, english(), painter);
    EXPECT_TRUE(bytes) << nameOf(format);
    return bytes ? bytes->bytes : std::string();
}

/// Two cases whose every text tries to become live markup.
inline Document hostileDocument()
{
    const std::string evil = "\"><script>alert(1)</script>]]>&lt;<img src=x onerror=alert(2)>'";
    Document document;
    document.title = evil;
    for (const char* id : {"a\"><script>", "b"}) {
        Case one;
        one.id = id;
        one.title = evil;
        one.summary = evil;
        CaseFigure figure;
        figure.id = "f";
        figure.primary = true;
        figure.scope = evil;
        figure.value = *parseDataSize("1 GB");
        figure.sources = {"s"};
        one.figures.push_back(figure);
        one.sources.push_back({"s", evil, evil, "2020", "javascript:alert(3)//" + evil, {}, evil, {}});
        document.cases.push_back(one);
    }
    View view;
    view.id = evil;
    view.title = evil;
    view.subtitle = evil;
    view.notes = evil;
    view.byline = evil;
    view.altText = evil;
    document.views.push_back(view);
    return document;
}

} // namespace toscale::exporting
