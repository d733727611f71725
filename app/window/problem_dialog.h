#pragma once

#include "app/window/prompts.h"

#include <QDialog>

namespace toscale::gui {

/// A sentence and the list of problems with their places; the list can be copied.
class ProblemDialog : public QDialog {
    Q_OBJECT
public:
    explicit ProblemDialog(const ProblemReport& report, QWidget* parent = nullptr);
};

} // namespace toscale::gui
