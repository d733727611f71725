#pragma once

#include "app/background/latest_job.h"
#include "app/document/document_session.h"
#include "app/figure/view_thumbnail.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace toscale::gui {

class ViewListModel;

/// The views of the document as a strip: the one that is shown is chosen there, dragged to another place, renamed. What
/// is drawn in small is drawn in the background, of what is in sight.
class Filmstrip : public QWidget {
    Q_OBJECT
public:
    Filmstrip(DocumentSession& session, const Settings& settings, const text::LocaleWording& wording,
              QWidget* parent = nullptr);

    /// Buttons above the strip, with their short texts; the menu of a view has them and further ones.
    void setActions(const QList<QAction*>& buttons, const QList<QAction*>& further);
    /// Types another title of the view that is shown.
    void rename();
    /// One place earlier (-1) or later (1).
    void moveCurrent(int by);
    /// Marks the view that is shown.
    void showCurrent();
    [[nodiscard]] bool isBusy() const { return m_drawing.isBusy(); }

signals:
    /// The person wants to see it; whoever listens shows it.
    void viewChosen(std::size_t view);
    /// All pictures in sight are drawn.
    void drawn();

protected:
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Asks for the picture of the first view in sight that has none.
    void drawNext();
    void forgetPictures();

    DocumentSession& m_session;
    const Settings& m_settings;
    const text::LocaleWording& m_wording;
    ViewListModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QWidget* m_buttons;
    int m_generation = 0; // of pictures: those of earlier ones come too late
    LatestJob<ThumbnailRequest, Thumbnail> m_drawing;
};

} // namespace toscale::gui
