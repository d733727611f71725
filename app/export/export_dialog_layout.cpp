#include "app/export/export_choices.h"
#include "app/export/export_dialog.h"
#include "app/export/export_preview.h"
#include "app/export/preset_list.h"
#include "app/text/qt_string.h"

#include <QDir>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardPaths>
#include <QVBoxLayout>

// What the export dialog is made of; export_dialog.cpp is what it does.

namespace toscale::gui {

namespace {

/// A label that a screen reader reads with the widget that it names.
QLabel* labelFor(QWidget* widget, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

QLabel* wrapped(const QString& name)
{
    auto* label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

void ExportDialog::makeLeft(QWidget* left)
{
    auto* layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 0, 0);
    m_preview->setMinimumSize(320, 240);
    m_ink = wrapped(QStringLiteral("exportInk"));
    m_problem = wrapped(QStringLiteral("exportProblem"));
    m_problem->hide();
    m_taller = new QPushButton;
    m_taller->setObjectName(QStringLiteral("exportTaller"));
    m_taller->hide();
    m_altText = new QPlainTextEdit(text::toQString(m_session.currentView().altText));
    m_altText->setObjectName(QStringLiteral("exportAltText"));
    m_altText->setAccessibleName(tr("Alternative text"));
    m_altText->setTabChangesFocus(true);
    m_altText->setFixedHeight(fontMetrics().lineSpacing() * 4 + 12);
    m_altText->installEventFilter(this);
    m_altLength = wrapped(QStringLiteral("exportAltLength"));
    layout->addWidget(m_preview, 1);
    layout->addWidget(m_problem);
    layout->addWidget(m_taller, 0, Qt::AlignLeft);
    layout->addWidget(m_ink);
    layout->addWidget(labelFor(m_altText, tr("Alternati&ve text (for those who do not see the picture):")));
    layout->addWidget(m_altText);
    layout->addWidget(m_altLength);
}

void ExportDialog::makeRight(QWidget* right)
{
    auto* layout = new QVBoxLayout(right);
    auto* sizes = new QGroupBox(tr("Sizes"));
    auto* sizesLayout = new QVBoxLayout(sizes);
    m_presets->setMinimumHeight(fontMetrics().lineSpacing() * 8);
    auto* addSize = new QPushButton(tr("Add a &size …"));
    addSize->setObjectName(QStringLiteral("exportAddSize"));
    addSize->setAutoDefault(false);
    m_removeSize = new QPushButton(tr("&Remove"));
    m_removeSize->setObjectName(QStringLiteral("exportRemoveSize"));
    m_removeSize->setAutoDefault(false);
    m_removeSize->setToolTip(tr("Only sizes of your own can be removed"));
    auto* sizeButtons = new QHBoxLayout;
    sizeButtons->addWidget(addSize);
    sizeButtons->addWidget(m_removeSize);
    sizeButtons->addStretch();
    sizesLayout->addWidget(m_presets);
    sizesLayout->addLayout(sizeButtons);
    auto* formats = new QGroupBox(tr("Formats"));
    auto* formatsLayout = new QVBoxLayout(formats);
    formatsLayout->addWidget(m_choices);
    layout->addWidget(sizes, 1);
    layout->addWidget(formats);
    connect(addSize, &QPushButton::clicked, this, &ExportDialog::addOwnSize);
}

QLayout* ExportDialog::makeDestination()
{
    const QString last = m_settings.exportFolder();
    m_folder = new QLineEdit(QDir::toNativeSeparators(
        last.isEmpty() ? QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) : last));
    m_folder->setObjectName(QStringLiteral("exportFolder"));
    auto* browse = new QPushButton(tr("C&hoose …"));
    browse->setObjectName(QStringLiteral("exportChooseFolder"));
    browse->setAccessibleName(tr("Choose a folder"));
    browse->setAutoDefault(false);
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("exportName"));
    m_name->setToolTip(tr("The names of all files begin with it"));
    auto* row = new QHBoxLayout;
    row->addWidget(labelFor(m_folder, tr("&Folder:")));
    row->addWidget(m_folder, 2);
    row->addWidget(browse);
    row->addSpacing(12);
    row->addWidget(labelFor(m_name, tr("&Name of the files:")));
    row->addWidget(m_name, 1);
    connect(browse, &QPushButton::clicked, this, &ExportDialog::chooseFolder);
    return row;
}

} // namespace toscale::gui
