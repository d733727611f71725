#pragma once

#include "core/document/document.h"
#include "core/result.h"

#include <QString>
#include <QVariant>
#include <cstddef>
#include <functional>
#include <vector>

namespace toscale::gui {

enum class FieldKind {
    Line,      // a text in one line
    Paragraph, // a text of several lines
    Choice,    // one of a list
    Check,     // yes or no
    Several    // some of a list
};

struct FieldChoice {
    QString words;
    QString value;
};

/// One thing that a case, or an item of one of its lists, says: how it is read, written and explained. `item` is the
/// position in the list, 0 for the case itself. Values are a text, a truth or a list of texts, by the kind.
struct CaseField {
    QString name;  // of its widget: "figureValue"
    QString label; // with the letter that goes to it
    FieldKind kind = FieldKind::Line;
    QString example = {};
    QString toolTip = {};
    int width = 0; // of its column in a table; 0 = not shown there
    std::function<QVariant(const Case&, std::size_t item)> get = {};
    /// Changes nothing where it fails; none = it is only looked at.
    std::function<Result<void>(Case&, std::size_t item, const QVariant&)> set = {};
    /// Of a choice and of several.
    std::function<std::vector<FieldChoice>(const Case&, std::size_t item)> choices = {};
    /// What follows from what it says; none = nothing worth a line.
    std::function<QString(const Case&, std::size_t item)> meaning = {};
    /// In a table; none = the text, or the words of what is chosen.
    std::function<QString(const Case&, std::size_t item)> shown = {};
    /// Of a line: what else the case says once it is typed to its end; none = nothing.
    std::function<void(const Document&, Case&)> finished = {};
    bool isInForm = true;
    QString heading = {}; // of its column; empty = its title

    /// Without the mark of its letter.
    [[nodiscard]] QString title() const;
    /// What a table says of it.
    [[nodiscard]] QString words(const Case& which, std::size_t item) const;
};

} // namespace toscale::gui
