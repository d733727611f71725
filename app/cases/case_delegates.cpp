#include "app/cases/case_delegates.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QSortFilterProxyModel>

namespace toscale::gui {

namespace {

QString exampleOf(CaseColumn column)
{
    switch (column) {
    case CaseColumn::Volume:
        return CaseDelegate::tr("over 80 TB");
    case CaseColumn::Works:
        return CaseDelegate::tr("4.8 million articles");
    case CaseColumn::Money:
        return CaseDelegate::tr("imposed fine USD 5,000, 2012");
    case CaseColumn::Custody:
        return CaseDelegate::tr("sought 35 years, Sep 2012");
    case CaseColumn::Act:
    case CaseColumn::AsOf:
        return CaseDelegate::tr("Sep 2010, 2010-09-24, about 2012");
    default:
        return {};
    }
}

} // namespace

CaseDelegate::CaseDelegate(const CaseTableModel& model, const QSortFilterProxyModel& proxy,
                           const text::LocaleWording& wording, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_wording(wording)
{
}

QWidget* CaseDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    m_edited = m_proxy.mapToSource(index);
    const auto column = static_cast<CaseColumn>(index.column());
    const QString name = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    if (const auto choices = choicesOf(m_wording, column); !choices.empty()) {
        auto* box = new QComboBox(parent);
        box->setObjectName(QStringLiteral("caseChoice"));
        box->setAccessibleName(name);
        for (const auto& [label, value] : choices)
            box->addItem(label, value);
        auto* self = const_cast<CaseDelegate*>(this); // signals of the base class that are not const
        connect(box, &QComboBox::activated, self, [self, box] {
            emit self->commitData(box);
            emit self->closeEditor(box);
        });
        return box;
    }
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(QStringLiteral("caseText"));
    edit->setFrame(false);
    edit->setAccessibleName(name);
    edit->setPlaceholderText(exampleOf(column));
    connect(edit, &QLineEdit::textEdited, this, [this](const QString& text) { explain(text); });
    return edit;
}

void CaseDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    if (auto* box = qobject_cast<QComboBox*>(editor))
        box->setCurrentIndex(std::max(box->findData(index.data(Qt::EditRole)), 0));
    else
        QStyledItemDelegate::setEditorData(editor, index);
}

void CaseDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentData(), Qt::EditRole);
    else
        QStyledItemDelegate::setModelData(editor, model, index);
}

bool CaseDelegate::explain(const QString& text) const
{
    if (!m_edited.isValid())
        return true;
    const CaseTableModel::Explanation said = m_model.explain(m_edited, text);
    emit typed(said.words, said.isBad);
    return !said.isBad;
}

bool CaseDelegate::eventFilter(QObject* editor, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool finishes = key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab;
        const auto* edit = qobject_cast<QLineEdit*>(editor);
        if (finishes && edit != nullptr && !explain(edit->text()))
            return true;
        if (finishes || key == Qt::Key_Escape)
            emit typed({}, false);
    }
    return QStyledItemDelegate::eventFilter(editor, event);
}

} // namespace toscale::gui
