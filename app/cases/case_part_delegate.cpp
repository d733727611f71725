#include "app/cases/case_part_delegate.h"

#include <QComboBox>
#include <QLineEdit>

namespace toscale::gui {

CasePartDelegate::CasePartDelegate(const CasePartModel& model, QObject* parent)
    : CheckedDelegate(parent)
    , m_model(model)
{
}

QWidget* CasePartDelegate::makeEditor(QWidget* parent, const QModelIndex& index) const
{
    const CaseField& field = m_model.fieldAt(index.column());
    const auto item = m_model.itemAt(index.row());
    if (!item || field.kind != FieldKind::Choice)
        return lineEdit(parent, m_model.part().name + QStringLiteral("Text"), field.title(),
                        item ? field.example : m_model.part().example);
    Choices choices;
    for (const FieldChoice& choice : field.choices(*m_model.shownCase(), *item))
        choices.emplace_back(choice.words, choice.value);
    return choiceBox(parent, m_model.part().name + QStringLiteral("Choice"), field.title(), choices);
}

void CasePartDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    const auto* box = qobject_cast<QComboBox*>(editor);
    const Explanation said = box != nullptr ? m_model.explain(index, box->currentData().toString()) : Explanation{};
    CheckedDelegate::setModelData(editor, model, index);
    if (said.isBad)
        emit typed(said.words, true);
}

Explanation CasePartDelegate::explanationOf(const QModelIndex& index, const QString& text) const
{
    return m_model.explain(index, text);
}

} // namespace toscale::gui
