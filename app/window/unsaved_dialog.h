#pragma once

#include "app/window/prompts.h"

#include <QDialog>

class QListWidget;
class QPushButton;

namespace toscale::gui {

/// Asks once about the unsaved changes of several documents: which of them are saved.
class UnsavedDialog : public QDialog {
    Q_OBJECT
public:
    /// `documents`: a line each.
    explicit UnsavedDialog(const QStringList& documents, QWidget* parent = nullptr);

    /// What was said last; nothing said is Cancel.
    [[nodiscard]] const LeaveAnswer& answer() const { return m_answer; }

private:
    void say(UnsavedAnswer answer);
    [[nodiscard]] std::vector<std::size_t> ticked() const;

    QListWidget* m_list;
    QPushButton* m_save;
    LeaveAnswer m_answer;
};

} // namespace toscale::gui
