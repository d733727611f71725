#include "app/cases/empty_cases.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>

namespace toscale::gui {

EmptyCases::EmptyCases(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("emptyCases"));
    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(14);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const char* name, const QString& text, const QString& words, void (EmptyCases::*signal)()) {
        auto* button = new QPushButton(text);
        button->setObjectName(QString::fromLatin1(name));
        button->setToolTip(words);
        connect(button, &QPushButton::clicked, this, signal);
        auto* label = new QLabel(words);
        label->setWordWrap(true);
        label->setMinimumWidth(120);
        grid->addWidget(button, row, 0);
        grid->addWidget(label, row, 1);
        if (row++ == 0)
            setFocusProxy(button);
    };
    add("emptyAdd", tr("T&ype a case"),
        tr("Its name, then values as people write them: over 80 TB, imposed fine USD 5,000, 2012"),
        &EmptyCases::addWanted);
    add("emptyPaste", tr("Paste"),
        tr("Ctrl+V: a table from a spreadsheet, whose first row names its columns: title, volume, fine, date"),
        &EmptyCases::pasteWanted);
    add("emptyOpen", tr("&Open …"), tr("A document, or a table: CSV, TSV, JSON. It can be dropped here, too"),
        &EmptyCases::openWanted);
    add("emptyLibrary", tr("Li&brary …"), tr("Researched cases with their sources"), &EmptyCases::libraryWanted);
    grid->setRowStretch(row, 1);
}

void EmptyCases::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste))
        emit pasteWanted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace toscale::gui
