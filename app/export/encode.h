#pragma once

#include "app/export/drawing.h"
#include "app/export/format.h"

#include <cstddef>
#include <string>

namespace toscale::exporting {

/// How exports are made beyond view and format.
struct ExportOptions {
    double scale = 1;            // PNG: pixels a point
    bool transparent = false;    // PNG: no background
    bool outlines = false;       // SVG and HTML: letters as shapes
    bool carriesDocument = true; // the drawn cases and the view travel in pictures and pages; for Fitting
    std::string page = {};       // PDF: "A4" ...: the figure in the middle of a page; empty = a page of its size
};

/// The bytes of a file.
struct Encoded {
    std::string bytes;
    bool documentTooLarge = false; // it was to carry its document and does not
    std::size_t eventsLeftOut = 0; // of a calendar, which knows no date for them
};

/// A drawn view as a picture or a page, with what `drawing` carries inside. `document` is the one that it was drawn
/// from.
[[nodiscard]] Result<Encoded> encode(const Document& document, const Drawing& drawing, Format format,
                                     const ExportOptions& options, const text::LocaleWording& wording,
                                     const PainterSource& painter);

/// The data of a view: CSV, JSON or Vega-Lite, or its events. Errors: BadOption (a kind that Vega-Lite cannot express;
/// no event).
[[nodiscard]] Result<Encoded> encodeData(const Document& document, const View& view, Format format,
                                         const text::LocaleWording& wording);

/// False where encodeData() would refuse a view like this.
[[nodiscard]] bool canEncode(const Document& document, const View& view, Format format);

} // namespace toscale::exporting
