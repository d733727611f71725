#include "app/window/problem_dialog.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

ProblemDialog::ProblemDialog(const ProblemReport& report, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(u"problemDialog"_s);
    setWindowTitle(report.title);
    setMinimumSize(480, 160);

    auto* summary = new QLabel(report.summary, this);
    summary->setObjectName(u"problemSummary"_s);
    summary->setWordWrap(true);

    auto* list = new QListWidget(this);
    list->setObjectName(u"problemList"_s);
    list->setAccessibleName(tr("Problems"));
    list->setWordWrap(true);
    list->setAlternatingRowColors(true);
    list->addItems(report.problems);
    list->setVisible(!report.problems.isEmpty());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true); // Enter reads on, it does not copy
    if (!report.problems.isEmpty() && report.isWorthCopying) {
        auto* copy = buttons->addButton(tr("&Copy the list"), QDialogButtonBox::ActionRole);
        copy->setObjectName(u"copyProblems"_s);
        copy->setAutoDefault(false);
        connect(copy, &QPushButton::clicked, this, [report] {
            QGuiApplication::clipboard()->setText(report.summary + u'\n' + report.problems.join(u'\n'));
        });
    }

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 18, 18, 14);
    layout->setSpacing(12);
    layout->addWidget(summary);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    if (!report.problems.isEmpty())
        resize(620, 360);
}

} // namespace toscale::gui
