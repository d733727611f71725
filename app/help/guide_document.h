#pragma once

#include "app/help/guide_pages.h"
#include "app/help/guide_words.h"

#include <QPalette>
#include <functional>

class QTextDocument;

namespace toscale::gui {

/// How a page of the guide looks: the colours of the window, and where its language begins to read.
struct GuideLook {
    QPalette palette;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    int pictureWidth = 0; // device-independent pixels
};

/// What stands for a figure, by its id: its alternative text.
using GuideCaption = std::function<QString(const QString& figureId)>;

/// Puts a page into `document`: headings that links find by their ids, words of the window in bold, code on a ground of
/// its own and always from left to right, and under each picture of a figure what it shows. The pictures themselves are
/// asked for by the names that guidePictureName() gives.
void fillGuideDocument(QTextDocument& document, const GuidePage& page, const GuideWords& words, const GuideLook& look,
                       const GuideCaption& caption);

/// "figure:squares?720x171b22" for "figure:squares": a picture that was drawn for another look is another one.
[[nodiscard]] QString guidePictureName(const QString& figure, const GuideLook& look);

/// The size that all pictures have, at that width.
[[nodiscard]] QSize guidePictureSize(int width);

} // namespace toscale::gui
