#include "app/help/guide_browser.h"

#include <QTextDocument>
#include <QWheelEvent>
#include <algorithm>
#include <utility>

namespace toscale::gui {

namespace {

constexpr int margin = 16; // of a page

} // namespace

GuideBrowser::GuideBrowser(Pictures pictures)
    : m_pictures(std::move(pictures))
{
    setOpenLinks(false); // the window knows where they lead
    setFrameShape(QFrame::NoFrame);
}

int GuideBrowser::pictureWidth() const
{
    constexpr int most = 760;
    constexpr int least = 200;
    const int room = viewport()->width() - 2 * margin;
    return std::clamp(room, least, most);
}

QVariant GuideBrowser::loadResource(int type, const QUrl& name)
{
    const bool isFigure = type == QTextDocument::ImageResource && name.scheme() == QLatin1String("figure");
    const int width = // none: the page is not dressed yet, and asks once more
        name.query().section(QLatin1Char('x'), 0, 0).toInt();
    if (!isFigure || width == 0)
        return QImage(); // of nothing at all QTextDocument would open a file
    const QImage picture = m_pictures(name, name.path(), width);
    if (!picture.isNull())
        return picture;
    QImage none(1, 1, QImage::Format_ARGB32_Premultiplied); // drawn as large as the picture will be
    none.fill(Qt::transparent);
    return none;
}

void GuideBrowser::showPage(const std::function<void(QTextDocument&)>& fill)
{
    auto* page = new QTextDocument(this); // which it asks for its pictures
    page->setDocumentMargin(margin);
    page->setDefaultFont(font());
    fill(*page);
    setExtraSelections({}); // of the page before
    setDocument(page);
    delete std::exchange(m_page, page);
}

void GuideBrowser::showPicture(const QUrl& name, const QImage& picture)
{
    document()->addResource(QTextDocument::ImageResource, name, picture);
    viewport()->update();
}

void GuideBrowser::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QTextBrowser::wheelEvent(event);
        return;
    }
    if (event->angleDelta().y() != 0)
        emit zoomWanted(event->angleDelta().y() > 0 ? 1 : -1);
    event->accept();
}

void GuideBrowser::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    if (event->size().width() != event->oldSize().width())
        emit widthChanged();
}

} // namespace toscale::gui
