#include "app/settings/export_page.h"

#include "app/export/preset.h"
#include "app/export/preset_list.h"
#include "app/settings/settings.h"
#include "app/text/mnemonic.h"
#include "app/text/qt_string.h"
#include "app/window/prompts.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

// of an item, beside its words
constexpr int idRole = Qt::UserRole;
constexpr int ownRole = Qt::UserRole + 1; // as the settings keep it; empty = built in

QLabel* labelFor(QWidget* widget, const QString& text)
{
    auto* label = new QLabel(text);
    label->setBuddy(widget);
    return label;
}

} // namespace

ExportPage::ExportPage(Prompts& prompts, QWidget* parent)
    : SettingsPage(parent)
    , m_prompts(prompts)
{
    m_folder = new QLineEdit;
    m_folder->setObjectName(u"settingsExportFolder"_s);
    m_folder->setPlaceholderText(tr("The one used last"));
    m_folder->setToolTip(tr("Where exports, prints and tables begin; a folder that is gone counts as none"));
    auto* choose = new QPushButton(tr("C&hoose …"));
    choose->setObjectName(u"settingsChooseFolder"_s);
    choose->setAccessibleName(tr("Choose a folder"));
    choose->setAutoDefault(false);
    m_presets = new QListWidget;
    m_presets->setObjectName(u"settingsPresets"_s);
    m_presets->setMinimumHeight(fontMetrics().lineSpacing() * 6);
    m_remove = new QPushButton(tr("Re&move the size"));
    m_remove->setObjectName(u"settingsRemovePreset"_s);
    m_remove->setToolTip(tr("Only sizes of your own can be removed"));
    m_remove->setAutoDefault(false);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(labelFor(m_folder, tr("&Folder:")));
    auto* row = new QHBoxLayout;
    row->addWidget(m_folder, 1);
    row->addWidget(choose);
    layout->addLayout(row);
    m_noFolder = new QLabel(tr("There is no such folder. While there is none, exports begin where the last one did."));
    m_noFolder->setObjectName(u"settingsNoFolder"_s);
    m_noFolder->setWordWrap(true);
    m_noFolder->hide();
    layout->addWidget(m_noFolder);
    layout->addSpacing(fontMetrics().lineSpacing() / 2);
    const QString words = tr("Sizes &ticked when an export begins:");
    layout->addWidget(labelFor(m_presets, words));
    m_presets->setAccessibleName(text::withoutMnemonic(words)); // a list is not read with its label
    layout->addWidget(m_presets, 1);
    auto* about = new QLabel(tr("None ticked: those of the last export. Sizes of your own are added when exporting."));
    about->setWordWrap(true);
    layout->addWidget(about);
    layout->addWidget(m_remove, 0, Qt::AlignLeft);
    connect(choose, &QPushButton::clicked, this, &ExportPage::chooseFolder);
    connect(m_remove, &QPushButton::clicked, this, &ExportPage::removeCurrent);
    connect(m_folder, &QLineEdit::textChanged, this, &SettingsPage::changed);
    connect(m_folder, &QLineEdit::textChanged, this, &ExportPage::lookForFolder);
    connect(m_presets, &QListWidget::itemChanged, this, &SettingsPage::changed);
    connect(m_presets, &QListWidget::currentRowChanged, this, &ExportPage::enable);
}

void ExportPage::chooseFolder()
{
    const QString folder = m_prompts.folderToUse(this, tr("Export to"), m_folder->text());
    if (!folder.isEmpty())
        m_folder->setText(QDir::toNativeSeparators(folder));
}

QString ExportPage::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

void ExportPage::lookForFolder()
{
    m_noFolder->setHidden(folder().isEmpty() || Settings::isFolder(folder()));
}

void ExportPage::addPreset(const QString& id, const QString& words, bool isTicked, const QString& own)
{
    auto* item = new QListWidgetItem(words, m_presets);
    item->setData(idRole, id);
    item->setData(ownRole, own);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(isTicked ? Qt::Checked : Qt::Unchecked);
}

void ExportPage::removeCurrent()
{
    delete m_presets->takeItem(m_presets->currentRow());
    m_presets->setFocus(Qt::OtherFocusReason); // the button may have nothing to do any more
    emit changed();
}

void ExportPage::enable()
{
    const QListWidgetItem* current = m_presets->currentItem();
    m_remove->setEnabled(current != nullptr && !current->data(ownRole).toString().isEmpty());
}

void ExportPage::put(const Preferences& preferences)
{
    m_folder->setText(QDir::toNativeSeparators(preferences.exportFolder));
    const QSignalBlocker quiet(m_presets);
    m_presets->clear();
    m_unread.clear();
    const auto add = [&](const exporting::Preset& preset, const QString& own = {}) {
        const QString id = text::toQString(preset.id);
        addPreset(id, PresetList::wordsOf(preset), preferences.presets.contains(id), own);
    };
    addPreset(PresetList::idOfView(), PresetList::nameOfView(), preferences.presets.contains(PresetList::idOfView()));
    for (const exporting::Preset& preset : exporting::builtInPresets())
        add(preset);
    for (const QString& text : preferences.ownPresets)
        if (const auto preset = exporting::presetFromText(text::toUtf8(text)))
            add(*preset, text);
        else
            m_unread << text;
    m_presets->setCurrentRow(0);
    enable();
}

void ExportPage::take(Preferences& preferences) const
{
    preferences.exportFolder = folder();
    preferences.presets.clear();
    preferences.ownPresets = m_unread;
    for (int row = 0; row < m_presets->count(); ++row) {
        const QListWidgetItem* item = m_presets->item(row);
        if (item->checkState() == Qt::Checked)
            preferences.presets << item->data(idRole).toString();
        if (const QString own = item->data(ownRole).toString(); !own.isEmpty())
            preferences.ownPresets << own;
    }
}

} // namespace toscale::gui
