#pragma once

#include "app/cases/checked_delegate.h"
#include "app/text/phrases.h"

namespace toscale::gui {

/// What a typed date means, with how it stands in the file.
[[nodiscard]] Explanation explainedDate(const text::Phrases& phrases, const QString& typed);

/// Dates of events are typed, their kinds chosen, their words are any.
class EventDelegate : public CheckedDelegate {
    Q_OBJECT
public:
    EventDelegate(const text::Phrases& phrases, QObject* parent);

protected:
    [[nodiscard]] QWidget* makeEditor(QWidget* parent, const QModelIndex& index) const override;
    [[nodiscard]] Explanation explanationOf(const QModelIndex& index, const QString& text) const override;

private:
    const text::Phrases& m_phrases;
};

} // namespace toscale::gui
