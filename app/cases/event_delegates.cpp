#include "app/cases/event_delegates.h"

#include "app/cases/event_table_model.h"
#include "app/text/date_words.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/timeline_words.h"
#include "app/text/typed_date.h"

#include <QComboBox>
#include <QLineEdit>

namespace toscale::gui {

Explanation explainedDate(const text::Phrases& phrases, const QString& typed)
{
    if (typed.trimmed().isEmpty())
        return {};
    const auto date = text::typedDate(phrases, typed);
    if (!date)
        return {text::capitalized(text::errorWords(phrases, date.error())), true};
    return {EventDelegate::tr("%1, in the file %2", "date in words, date in EDTF")
                .arg(text::dateWords(phrases, date->text), text::toQString(date->text)),
            false};
}

EventDelegate::EventDelegate(const text::Phrases& phrases, QObject* parent)
    : CheckedDelegate(parent)
    , m_phrases(phrases)
{
}

QWidget* EventDelegate::makeEditor(QWidget* parent, const QModelIndex& index) const
{
    if (index.column() == EventTableModel::Date)
        return lineEdit(parent, QStringLiteral("eventDate"), tr("Date"), tr("Sep 2010, 2010-09-24, about 2012"));
    if (index.column() != EventTableModel::Kind)
        return lineEdit(parent, QStringLiteral("eventWords"), tr("Event"), tr("Trial began"));
    Choices choices;
    choices.reserve(namesOf<EventKind>.size());
    for (std::size_t i = 0; i < namesOf<EventKind>.size(); ++i)
        choices.emplace_back(text::eventKindWords(m_phrases, static_cast<EventKind>(i)), static_cast<int>(i));
    return choiceBox(parent, QStringLiteral("eventKind"), tr("Kind"), choices);
}

Explanation EventDelegate::explanationOf(const QModelIndex& index, const QString& text) const
{
    return index.column() == EventTableModel::Date ? explainedDate(m_phrases, text) : Explanation{};
}

} // namespace toscale::gui
