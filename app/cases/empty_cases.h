#pragma once

#include <QWidget>

namespace toscale::gui {

/// What one can do in a document without cases: type, paste, open, choose from the library.
class EmptyCases : public QWidget {
    Q_OBJECT
public:
    explicit EmptyCases(QWidget* parent = nullptr);

signals:
    void addWanted();
    void pasteWanted();
    void openWanted();
    void libraryWanted();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace toscale::gui
