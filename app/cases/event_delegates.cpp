#include "app/cases/event_delegates.h"

#include "app/text/date_words.h"
#include "app/text/error_words.h"
#include "app/text/qt_string.h"
#include "app/text/timeline_words.h"
#include "app/text/typed_date.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace toscale::gui {

DateDelegate::DateDelegate(const text::Phrases& phrases, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_phrases(phrases)
{
}

QWidget* DateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("eventDate"));
    edit->setFrame(false);
    edit->setAccessibleName(tr("Date"));
    edit->setPlaceholderText(tr("Sep 2010, 2010-09-24, about 2012"));
    connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) { explain(text); });
    return edit;
}

bool DateDelegate::explain(const QString& text) const
{
    if (text.trimmed().isEmpty()) {
        emit typed({}, false);
        return true;
    }
    const auto date = text::typedDate(m_phrases, text);
    if (date)
        emit typed(tr("%1, in the file %2", "date in words, date in EDTF")
                       .arg(text::dateWords(m_phrases, date->text), text::toQString(date->text)),
                   false);
    else
        emit typed(text::capitalized(text::errorWords(m_phrases, date.error())), true);
    return date.has_value();
}

bool DateDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool finishes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        if (finishes && !explain(qobject_cast<QLineEdit*>(editor)->text()))
            return true;
        if (finishes || key == Qt::Key_Escape)
            emit typed({}, false);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

EventKindDelegate::EventKindDelegate(const text::Phrases& phrases, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_phrases(phrases)
{
}

QWidget* EventKindDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QStringLiteral("eventKind"));
    box->setAccessibleName(tr("Kind"));
    for (std::size_t i = 0; i < namesOf<EventKind>.size(); ++i)
        box->addItem(text::eventKindWords(m_phrases, static_cast<EventKind>(i)), static_cast<int>(i));
    auto* self = const_cast<EventKindDelegate*>(this); // signals of the base class that are not const
    connect(box, &QComboBox::activated, self, [self, box] {
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

void EventKindDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* box = qobject_cast<QComboBox*>(editor);
    box->setCurrentIndex(box->findData(index.data(Qt::EditRole)));
}

void EventKindDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    model->setData(index, qobject_cast<QComboBox*>(editor)->currentData(), Qt::EditRole);
}

} // namespace toscale::gui
