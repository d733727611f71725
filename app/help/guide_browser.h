#pragma once

#include <QTextBrowser>
#include <functional>

namespace toscale::gui {

/// Shows a page of the guide. It loads nothing but pictures of figures, and follows no link by itself.
class GuideBrowser : public QTextBrowser {
    Q_OBJECT
public:
    /// A picture of a figure by its id, in that width; null while it is being drawn.
    using Pictures = std::function<QImage(const QUrl& name, const QString& figureId, int width)>;
    explicit GuideBrowser(Pictures pictures);

    /// Shows a page that `fill` writes. It is a document of its own until then: a page that is shown is laid out anew
    /// with each row of a table that is added, which takes a hundred times as long.
    void showPage(const std::function<void(QTextDocument&)>& fill);
    /// Puts a picture into its place, which was kept for it.
    void showPicture(const QUrl& name, const QImage& picture);

    /// How wide a picture may be, so that nobody has to scroll sideways.
    [[nodiscard]] int pictureWidth() const;

signals:
    void zoomWanted(int steps);
    void widthChanged();

protected:
    QVariant loadResource(int type, const QUrl& name) override;
    void wheelEvent(QWheelEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    Pictures m_pictures;
    QTextDocument* m_page = nullptr; // a child of this
};

} // namespace toscale::gui
