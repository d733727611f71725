#include "app/settings/general_page.h"

#include "app/text/languages.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

constexpr int firstMinutes = 5; // when it is switched on

} // namespace

GeneralPage::GeneralPage(QWidget* parent)
    : SettingsPage(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makeAppearance());
    layout->addWidget(makeSaving());
    layout->addStretch();
}

QWidget* GeneralPage::makeAppearance()
{
    auto* group = new QGroupBox(tr("Window"));
    auto* form = new QFormLayout(group);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_language = new QComboBox;
    m_language->setObjectName(u"settingsLanguage"_s);
    m_language->setToolTip(tr("Words of the window; that of the figures is chosen in the Texts panel"));
    m_language->addItem(tr("As the system"), QString());
    for (const text::LanguageName& each : text::languageNames())
        m_language->addItem(QString::fromUtf8(each.name), QString::fromLatin1(each.tag));
    form->addRow(tr("&Language:"), m_language);
    m_colours = new QComboBox;
    m_colours->setObjectName(u"settingsColours"_s);
    const std::pair<ColourChoice, QString> choices[] = {{ColourChoice::System, tr("As the system")},
                                                        {ColourChoice::Light, tr("Light")},
                                                        {ColourChoice::Dark, tr("Dark")},
                                                        {ColourChoice::Contrast, tr("High contrast")}};
    for (const auto& [choice, words] : choices)
        m_colours->addItem(words, static_cast<int>(choice));
    form->addRow(tr("Colo&urs:"), m_colours);
    m_figureFollows = new QCheckBox(tr("Light and dark &figures wear the colours of the window"));
    m_figureFollows->setObjectName(u"settingsFigureFollows"_s);
    m_figureFollows->setToolTip(tr("On the screen alone; what is exported has the theme of its view"));
    form->addRow(m_figureFollows);
    m_reducesMotion = new QCheckBox(tr("&Reduce motion"));
    m_reducesMotion->setObjectName(u"settingsReduceMotion"_s);
    m_reducesMotion->setToolTip(tr("Pictures change at once instead of gliding"));
    form->addRow(m_reducesMotion);
    for (QComboBox* box : {m_language, m_colours})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    for (QCheckBox* box : {m_figureFollows, m_reducesMotion})
        connect(box, &QCheckBox::toggled, this, &SettingsPage::changed);
    return group;
}

QWidget* GeneralPage::makeSaving()
{
    auto* group = new QGroupBox(tr("Saving"));
    auto* layout = new QVBoxLayout(group);
    m_savesItself = new QCheckBox(tr("&Save documents automatically, every"));
    m_savesItself->setObjectName(u"settingsAutosave"_s);
    m_minutes = new QSpinBox;
    m_minutes->setObjectName(u"settingsAutosaveMinutes"_s);
    m_minutes->setRange(1, Settings::autosaveLimit);
    m_minutes->setSuffix(tr(" min", "minutes, behind a number"));
    m_minutes->setAccessibleName(tr("Minutes between two saves"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_savesItself);
    row->addWidget(m_minutes);
    row->addStretch();
    layout->addLayout(row);
    auto* about = new QLabel(tr("For documents that have a file. What was not saved is kept in any case, and offered "
                                "again after a crash. Where another program changed the file, nothing is saved until "
                                "you decide."));
    about->setWordWrap(true);
    layout->addWidget(about);
    connect(m_savesItself, &QCheckBox::toggled, m_minutes, &QWidget::setEnabled);
    connect(m_savesItself, &QCheckBox::toggled, this, &SettingsPage::changed);
    connect(m_minutes, &QSpinBox::valueChanged, this, &SettingsPage::changed);
    return group;
}

void GeneralPage::put(const Preferences& preferences)
{
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    m_colours->setCurrentIndex(m_colours->findData(static_cast<int>(preferences.colours)));
    m_figureFollows->setChecked(preferences.figureFollowsWindow);
    m_reducesMotion->setChecked(preferences.reducesMotion);
    const bool savesItself = preferences.autosaveMinutes > 0;
    m_savesItself->setChecked(savesItself);
    m_minutes->setEnabled(savesItself);
    m_minutes->setValue(savesItself ? preferences.autosaveMinutes : firstMinutes);
}

void GeneralPage::take(Preferences& preferences) const
{
    preferences.language = m_language->currentData().toString();
    preferences.colours = static_cast<ColourChoice>(m_colours->currentData().toInt());
    preferences.figureFollowsWindow = m_figureFollows->isChecked();
    preferences.reducesMotion = m_reducesMotion->isChecked();
    preferences.autosaveMinutes = m_savesItself->isChecked() ? m_minutes->value() : 0;
}

} // namespace toscale::gui
