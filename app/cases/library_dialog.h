#pragma once

#include "app/text/phrases.h"
#include "core/document/document.h"

#include <QDialog>
#include <set>

class QListWidget;

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
    QListWidget* m_list;
};

} // namespace toscale::gui
