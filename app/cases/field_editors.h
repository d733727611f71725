#pragma once

#include "app/cases/case_field.h"

#include <QVariant>

class QListWidget;
class QWidget;

namespace toscale::gui {

/// Puts a value, and what there is to choose from, into the editor of a field; an editor that says so already is left
/// alone, with its cursor.
void showInEditor(QWidget* editor, const CaseField& field, const Case& which, std::size_t item);

/// Of several to tick, the first that is: in sight, unless somebody ticks there.
void showFirstTick(QListWidget* list);

/// What an editor says.
[[nodiscard]] QVariant valueOfEditor(const QWidget* editor);

} // namespace toscale::gui
