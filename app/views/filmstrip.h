#pragma once

#include "app/document/document_session.h"
#include "app/settings/settings.h"
#include "app/text/locale_wording.h"

#include <QWidget>

class QAction;
class QLabel;
class QListView;

namespace toscale::gui {

class TilePictures;
class ViewListModel;

/// The views of the document as a strip: the one that is shown is chosen there, dragged to another place, renamed.
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
    [[nodiscard]] bool isBusy() const;

signals:
    /// The person wants to see it; whoever listens shows it.
    void viewChosen(std::size_t view);

private:
    DocumentSession& m_session;
    ViewListModel* m_model;
    QListView* m_list;
    QLabel* m_empty;
    QWidget* m_buttons;
    TilePictures* m_pictures = nullptr;
};

} // namespace toscale::gui
