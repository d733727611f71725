#include "app/export/preset_list.h"

#include "app/text/qt_string.h"

#include <algorithm>

namespace toscale::gui {

namespace {

/// Stands for the view's own size.
constexpr const char* ofViewId = "view";

QString sizeWords(const exporting::Preset& preset)
{
    constexpr double millimetresPerPoint = 25.4 / 96;
    const QLocale locale;   // of the window
    if (preset.growsTaller) // the height follows
        return PresetList::tr("%1 mm wide").arg(locale.toString(preset.size.width * millimetresPerPoint, 'f', 0));
    return PresetList::tr("%1 × %2", "width, height")
        .arg(locale.toString(preset.size.width, 'f', 0), locale.toString(preset.size.height, 'f', 0));
}

QString nameOf(const std::string& id)
{
    const std::pair<const char*, QString> names[] = {
        {ofViewId, PresetList::tr("As the view")},
        {"article", PresetList::tr("Article, 16:9")},
        {"article-4x3", PresetList::tr("Article, 4:3")},
        {"square", PresetList::tr("Square")},
        {"story", PresetList::tr("Story, 9:16")},
        {"slide", PresetList::tr("Slide")},
        {"column-85", PresetList::tr("One column of print")},
        {"column-170", PresetList::tr("Two columns of print")},
        {"a4", PresetList::tr("A4 page")},
    };
    for (const auto& [known, name] : names)
        if (id == known)
            return name;
    return text::toQString(id);
}

QStringList presetsToTick(const Settings& settings)
{
    const QStringList standard = settings.standardPresets();
    return standard.isEmpty() ? settings.exportPresets() : standard;
}

} // namespace

PresetList::PresetList(Settings& settings, const FigureSize& ofView, QWidget* parent)
    : QListWidget(parent)
    , m_settings(settings)
    , m_ofView(ofView)
{
    setObjectName(QStringLiteral("exportPresets"));
    setAccessibleName(tr("Sizes"));
    fill({});
}

QString PresetList::wordsOf(const exporting::Preset& preset)
{
    return tr("%1 · %2", "a name; a size").arg(nameOf(preset.id), sizeWords(preset));
}

QString PresetList::idOfView()
{
    return QString::fromLatin1(ofViewId);
}

QString PresetList::nameOfView()
{
    return nameOf(ofViewId);
}

void PresetList::fill(const QString& current)
{
    const QStringList before = m_presets.empty() ? presetsToTick(m_settings) : [this] {
        QStringList ids;
        for (const exporting::Preset& preset : ticked())
            ids << text::toQString(preset.id);
        return ids;
    }();
    const QSignalBlocker quiet(this);
    clear();
    m_presets.clear();
    addPreset({ofViewId, m_ofView, false, 1}, before);
    for (const exporting::Preset& preset : exporting::builtInPresets())
        addPreset(preset, before);
    for (const QString& text : m_settings.ownPresets())
        if (const auto preset = exporting::presetFromText(text::toUtf8(text)))
            addPreset(*preset, before);
    if (ticked().empty())
        item(0)->setCheckState(Qt::Checked);
    const auto at = std::ranges::find(m_presets, current.isEmpty() ? ticked().front().id : text::toUtf8(current),
                                      &exporting::Preset::id);
    setCurrentRow(at == m_presets.end() ? 0 : static_cast<int>(at - m_presets.begin()));
}

void PresetList::addPreset(const exporting::Preset& preset, const QStringList& ticked)
{
    exporting::Preset sized = preset;
    if (const auto resized = m_resized.find(preset.id); resized != m_resized.end())
        sized.size = resized->second;
    auto* item = new QListWidgetItem(wordsOf(sized));
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    item->setCheckState(ticked.contains(text::toQString(preset.id)) ? Qt::Checked : Qt::Unchecked);
    addItem(item);
    m_presets.push_back(std::move(sized));
}

exporting::Preset PresetList::current() const
{
    return m_presets[static_cast<std::size_t>(std::max(0, currentRow()))];
}

std::vector<exporting::Preset> PresetList::ticked() const
{
    std::vector<exporting::Preset> all;
    for (int row = 0; row < count(); ++row)
        if (item(row)->checkState() == Qt::Checked)
            all.push_back(m_presets[static_cast<std::size_t>(row)]);
    return all;
}

bool PresetList::isCurrentOwn() const
{
    return currentRow() > static_cast<int>(exporting::builtInPresets().size());
}

void PresetList::resizeCurrent(const FigureSize& size)
{
    const std::string id = current().id;
    m_resized[id] = size;
    fill(text::toQString(id));
}

void PresetList::addOwn(const exporting::Preset& preset)
{
    QStringList own = m_settings.ownPresets();
    const QString start = text::toQString(preset.id) + QLatin1Char('=');
    own.removeIf([&](const QString& text) { return text.startsWith(start); });
    own << text::toQString(exporting::toText(preset));
    m_settings.setOwnPresets(own);
    fill(text::toQString(preset.id));
    currentItem()->setCheckState(Qt::Checked);
}

void PresetList::removeCurrentOwn()
{
    if (!isCurrentOwn())
        return;
    const QString start = text::toQString(current().id) + QLatin1Char('=');
    QStringList own = m_settings.ownPresets();
    own.removeIf([&](const QString& text) { return text.startsWith(start); });
    m_settings.setOwnPresets(own);
    fill({});
}

void PresetList::save() const
{
    QStringList ids;
    for (const exporting::Preset& preset : ticked())
        ids << text::toQString(preset.id);
    m_settings.setExportPresets(ids);
}

} // namespace toscale::gui
