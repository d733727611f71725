#pragma once

#include "app/background/latest_job.h"
#include "app/figure/view_thumbnail.h"
#include "app/text/locale_wording.h"

#include <QObject>
#include <QUrl>
#include <deque>
#include <map>
#include <memory>

namespace toscale::gui {

/// Small figures of the built-in comparison, one of each kind, as the guide shows them: drawn by the program itself, in
/// the language and the colours of the window, in the background and one after the other.
class GuidePictures : public QObject {
    Q_OBJECT
public:
    /// `wording` must outlive this.
    explicit GuidePictures(const text::LocaleWording& wording);

    /// A figure by its id: "squares". `name` says what picture it is, with its width and colours. Null until it is
    /// drawn, and where no figure has that id.
    [[nodiscard]] QImage picture(const QUrl& name, const QString& figureId, QSize size, double pixelRatio,
                                 const QPalette& palette);
    /// What it says to whoever does not see it.
    [[nodiscard]] QString alternativeText(const QString& figureId);

    [[nodiscard]] bool isBusy() const { return m_drawing.isBusy(); }

signals:
    void drawn(const QUrl& name, const QImage& picture);

private:
    [[nodiscard]] std::optional<View> viewOf(const QString& figureId) const;
    void drawNext();

    const text::LocaleWording& m_wording;
    std::shared_ptr<const Document> m_document;
    std::map<QString, QString> m_words; // alternative texts by figure
    std::map<QUrl, QImage> m_drawn;
    std::deque<std::pair<QUrl, ThumbnailRequest>> m_wanted; // the first one is being drawn
    LatestJob<ThumbnailRequest, Thumbnail> m_drawing;
};

} // namespace toscale::gui
