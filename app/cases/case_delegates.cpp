#include "app/cases/case_delegates.h"

#include <QComboBox>
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
    : CheckedDelegate(parent)
    , m_model(model)
    , m_proxy(proxy)
    , m_wording(wording)
{
}

QWidget* CaseDelegate::makeEditor(QWidget* parent, const QModelIndex& index) const
{
    const auto column = static_cast<CaseColumn>(index.column());
    const QString name = m_model.headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString();
    Choices choices;
    for (const auto& [words, value] : choicesOf(m_wording, column))
        choices.emplace_back(words, value);
    return choices.empty()
        ? static_cast<QWidget*>(lineEdit(parent, QStringLiteral("caseText"), name, exampleOf(column)))
        : choiceBox(parent, QStringLiteral("caseChoice"), name, choices);
}

Explanation CaseDelegate::explanationOf(const QModelIndex& index, const QString& text) const
{
    return m_model.explain(m_proxy.mapToSource(index), text);
}

} // namespace toscale::gui
