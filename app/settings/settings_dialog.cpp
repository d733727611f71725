#include "app/settings/settings_dialog.h"

#include "app/settings/documents_page.h"
#include "app/settings/export_page.h"
#include "app/settings/general_page.h"
#include "app/window/dialog_size.h"

#include <QDialogButtonBox>
#include <QEvent>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QVBoxLayout>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

SettingsDialog::SettingsDialog(Settings& settings, Prompts& prompts, QWidget* parent)
    : QDialog(parent)
    , m_settings(settings)
    , m_prompts(prompts)
{
    setObjectName(u"settingsDialog"_s);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    makeContent();
    put(preferencesOf(settings));
    m_kept = chosen();
    enable();
    resizeWithinScreen(*this, QSize(560, 460).expandedTo(sizeHint()));
}

void SettingsDialog::makeContent()
{
    setWindowTitle(tr("Settings"));
    m_tabs = new QTabWidget;
    m_tabs->setObjectName(u"settingsPages"_s);
    m_tabs->tabBar()->setAccessibleName(tr("Pages of the settings"));
    m_tabs->tabBar()->setElideMode(Qt::ElideNone);
    addPage(new GeneralPage, tr("&General"));
    addPage(new DocumentsPage, tr("&New documents"));
    addPage(new ExportPage(m_prompts), tr("&Export"));
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::Apply
                                     | QDialogButtonBox::RestoreDefaults);
    m_buttons->setObjectName(u"settingsButtons"_s);
    QPushButton* restore = m_buttons->button(QDialogButtonBox::RestoreDefaults);
    restore->setText(tr("Restore &defaults"));
    restore->setToolTip(tr("The standard values on all pages; sizes of your own stay"));
    restore->setAutoDefault(false);
    QPushButton* apply = m_buttons->button(QDialogButtonBox::Apply);
    apply->setAutoDefault(false);
    layout()->addWidget(m_tabs);
    layout()->addWidget(m_buttons);
    // a box of buttons that gets its window late leaves some out of the order of Tab
    setTabOrder(restore, m_buttons->button(QDialogButtonBox::Ok));
    setTabOrder(m_buttons->button(QDialogButtonBox::Ok), m_buttons->button(QDialogButtonBox::Cancel));
    setTabOrder(m_buttons->button(QDialogButtonBox::Cancel), apply);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &SettingsDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &SettingsDialog::reject);
    connect(apply, &QPushButton::clicked, this, &SettingsDialog::apply);
    connect(restore, &QPushButton::clicked, this, [this] { put(standardValues(chosen())); });
}

void SettingsDialog::addPage(SettingsPage* page, const QString& title)
{
    auto* scroll = new QScrollArea; // on a small screen the page scrolls and the buttons stay
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus); // Tab goes to what is on it
    m_tabs->addTab(scroll, title);
    m_pages.push_back(page);
    connect(page, &SettingsPage::changed, this, &SettingsDialog::enable);
}

Preferences SettingsDialog::chosen() const
{
    Preferences preferences;
    for (const SettingsPage* page : m_pages)
        page->take(preferences);
    return preferences;
}

void SettingsDialog::put(const Preferences& preferences)
{
    for (SettingsPage* page : m_pages)
        page->put(preferences);
    enable();
}

void SettingsDialog::enable()
{
    m_buttons->button(QDialogButtonBox::Apply)->setEnabled(chosen() != m_kept);
}

void SettingsDialog::apply()
{
    m_kept = chosen();
    keep(m_settings, m_kept);
    enable();
}

void SettingsDialog::accept()
{
    if (chosen() != m_kept)
        apply();
    QDialog::accept();
}

void SettingsDialog::changeEvent(QEvent* event)
{
    QDialog::changeEvent(event);
    // once, after all that changes with the language has: words, numbers, the direction
    if (event->type() == QEvent::LanguageChange && !std::exchange(m_isOld, true))
        QMetaObject::invokeMethod(this, &SettingsDialog::makeAnew, Qt::QueuedConnection);
}

void SettingsDialog::makeAnew()
{
    m_isOld = false;
    const Preferences preferences = chosen();
    const int page = m_tabs->currentIndex();
    m_pages.clear();
    delete m_tabs;
    delete m_buttons;
    setLocale(QLocale()); // of its numbers: a window keeps the one that it began with
    makeContent();
    m_tabs->setCurrentIndex(page);
    put(preferences);
    m_tabs->setFocus(Qt::OtherFocusReason);
}

} // namespace toscale::gui
