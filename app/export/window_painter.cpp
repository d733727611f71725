#include "app/export/window_painter.h"

#include "app/draw/fonts.h"
#include "app/draw/qt_painter.h"

namespace toscale::gui {

Result<draw::PaintModule*> windowPainter()
{
    static draw::QtPainter painter;
    draw::loadFonts();
    return &painter;
}

} // namespace toscale::gui
