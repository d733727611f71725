#pragma once

#include "app/text/phrases.h"
#include "core/document/document.h"

#include <QDialog>
#include <set>

class QCheckBox;
class QListWidget;
class QListWidgetItem;

namespace toscale::gui {

/// The researched cases, to be searched, ticked and taken over.
class LibraryDialog : public QDialog {
    Q_OBJECT
public:
    /// Cases that the document has already are shown and cannot be taken twice.
    LibraryDialog(const Document& library, const std::set<std::string>& present, const text::Phrases& phrases,
                  QWidget* parent = nullptr);

    [[nodiscard]] std::vector<std::string> chosenIds() const;

private:
    /// Those that can be ticked and pass the search.
    [[nodiscard]] std::vector<QListWidgetItem*> listed() const;
    void showAll();

    QListWidget* m_list;
    QCheckBox* m_all; // ticks or unticks what is listed
};

} // namespace toscale::gui
