#include "app/draw/paint_module.h"

#include "app/draw/export_picture.h"
#include "app/draw/fonts.h"
#include "app/draw/qt_text_measure.h"
#include "app/draw/qt_text_outlines.h"

#include <QGuiApplication>
#include <cstdio>
#include <memory>

namespace toscale::draw {

namespace {

Result<std::string> toStdString(const Result<QByteArray>& bytes)
{
    if (!bytes)
        return tl::unexpected(bytes.error());
    return bytes->toStdString();
}

class QtPaintModule final : public PaintModule {
public:
    QtPaintModule()
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

    const scene::TextMeasure& measure() const override { return m_measure; }

    const scene::TextOutlines& outlines() const override { return m_outlines; }

    Result<std::string> png(const scene::Scene& scene, const scene::Theme& theme,
                            const PictureOptions& options) override
    {
        return toStdString(toPng(scene, theme, options));
    }

    Result<std::string> pdf(std::span<const scene::Scene> pages, const scene::Theme& theme,
                            const PictureOptions& options) override
    {
        return toStdString(toPdf(pages, theme, options));
    }

private:
    char m_name[8] = "toscale"; // QGuiApplication keeps references to its arguments
    char* m_arguments[2] = {m_name, nullptr};
    int m_argumentCount = 1;
    std::unique_ptr<QGuiApplication> m_application;
    QtTextMeasure m_measure;
    QtTextOutlines m_outlines;
};

} // namespace

} // namespace toscale::draw

extern "C" __attribute__((visibility("default"))) toscale::draw::PaintModule* toscalePaintModule()
{
    static toscale::draw::QtPaintModule module;
    return &module;
}
