#include "app/draw/paint_module.h"

#include "app/draw/fonts.h"
#include "app/draw/qt_painter.h"

#include <QGuiApplication>
#include <cstdio>
#include <memory>

namespace toscale::draw {

namespace {

/// The painter with the application object that it needs.
class ModulePainter final : public QtPainter {
public:
    ModulePainter()
    {
        // A picture needs no display: whatever the environment says, none is opened.
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // What Qt remarks on the environment (no XDG_RUNTIME_DIR ...) is of no use to who draws a picture.
        qInstallMessageHandler([](QtMsgType type, const QMessageLogContext&, const QString& message) {
            if (type == QtCriticalMsg || type == QtFatalMsg)
                std::fprintf(stderr, "toscale_paint: %s\n", qPrintable(message));
        });
        m_application = std::make_unique<QGuiApplication>(m_argumentCount, m_arguments);
        loadFonts();
    }

private:
    char m_name[8] = "toscale"; // QGuiApplication keeps references to its arguments
    char* m_arguments[2] = {m_name, nullptr};
    int m_argumentCount = 1;
    std::unique_ptr<QGuiApplication> m_application;
};

} // namespace

} // namespace toscale::draw

extern "C" __attribute__((visibility("default"))) toscale::draw::PaintModule* toscalePaintModule()
{
    static toscale::draw::ModulePainter module;
    return &module;
}
