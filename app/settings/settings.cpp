#include "app/settings/settings.h"

#include "app/export/preset.h"
#include "app/text/qt_string.h"
#include "core/io/reference_data.h"

#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <array>
#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

/// A key of the file with the value that stands in for it while it is absent.
template <class T> struct Key {
    QLatin1StringView name;
    T standard;
};

const Key<QByteArray> geometryKey{"window/geometry"_L1, {}};
const Key<QByteArray> layoutKey{"window/layout"_L1, {}};
const Key<QByteArray> caseColumnsKey{"window/caseColumns"_L1, {}};
const Key<QByteArray> guideGeometryKey{"guide/geometry"_L1, {}};
const Key<int> guideLettersKey{"guide/letters"_L1, 0};
const Key<QString> exploreKey{"window/explore"_L1, {}};
const Key<QString> languageKey{"window/language"_L1, {}};
const Key<QString> coloursKey{"window/colours"_L1, u"system"_s};
const Key<bool> figureFollowsKey{"window/figureFollows"_L1, true};
const Key<bool> reducesMotionKey{"window/reducesMotion"_L1, false};
const Key<QStringList> recentFilesKey{"files/recent"_L1, {}};
const Key<QString> lastDocumentKey{"files/last"_L1, {}};
const Key<int> lastViewKey{"files/lastView"_L1, 0};
const Key<QStringList> importTablesKey{"import/tables"_L1, {}}; // signatures, the latest first
const Key<QString> lastFolderKey{"files/folder"_L1, {}};
const Key<QString> lastPictureFolderKey{"files/pictureFolder"_L1, {}};
const Key<QString> standardFolderKey{"export/folder"_L1, {}};
const Key<QString> wallPaperKey{"export/wallPaper"_L1, {}};
const Key<QStringList> exportPresetsKey{"export/ticked"_L1, {}};
const Key<QStringList> standardPresetsKey{"export/tickedAtFirst"_L1, {}};
const Key<QStringList> exportFormatsKey{"export/formats"_L1, {u"svg"_s, u"png"_s}};
const Key<bool> exportsCaptionsKey{"export/captions"_L1, false};
const Key<QString> currencyKey{"document/currency"_L1, u"USD"_s};
const Key<QString> pricesKey{"document/prices"_L1, u"nominal"_s};
const Key<QString> readingKey{"document/prefixes"_L1, u"si"_s};
const Key<QString> bylineKey{"document/byline"_L1, {}};
const Key<int> autosaveKey{"files/autosaveMinutes"_L1, 0};
const Key<QStringList> ownPresetsKey{QLatin1StringView(exporting::ownPresetsKey), {}};

const std::array<std::pair<ColourChoice, QLatin1StringView>, 4> colourNames{{{ColourChoice::System, "system"_L1},
                                                                             {ColourChoice::Light, "light"_L1},
                                                                             {ColourChoice::Dark, "dark"_L1},
                                                                             {ColourChoice::Contrast, "contrast"_L1}}};

template <class T> T read(const QSettings& store, const Key<T>& key)
{
    const QVariant value = store.value(key.name);
    return value.canConvert<T>() ? value.value<T>() : key.standard;
}

template <class T> void write(QSettings& store, const Key<T>& key, const T& value)
{
    store.setValue(key.name, value);
}

} // namespace

Settings::Settings(QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(QSettings::IniFormat, QSettings::UserScope, u"ToScale"_s, u"toscale"_s))
{
}

Settings::Settings(const QString& file, QObject* parent)
    : QObject(parent)
    , m_store(std::make_unique<QSettings>(file, QSettings::IniFormat))
{
}

Settings::~Settings() = default;

QString Settings::language() const
{
    return read(*m_store, languageKey);
}
void Settings::setLanguage(const QString& tag)
{
    if (tag == language())
        return;
    write(*m_store, languageKey, tag);
    emit languageChanged();
}

QByteArray Settings::windowGeometry() const
{
    return read(*m_store, geometryKey);
}
void Settings::setWindowGeometry(const QByteArray& geometry)
{
    write(*m_store, geometryKey, geometry);
}
QByteArray Settings::windowLayout() const
{
    return read(*m_store, layoutKey);
}
void Settings::setWindowLayout(const QByteArray& layout)
{
    write(*m_store, layoutKey, layout);
}

QByteArray Settings::caseTableColumns() const
{
    return read(*m_store, caseColumnsKey);
}
void Settings::setCaseTableColumns(const QByteArray& columns)
{
    write(*m_store, caseColumnsKey, columns);
}

QByteArray Settings::guideGeometry() const
{
    return read(*m_store, guideGeometryKey);
}
void Settings::setGuideGeometry(const QByteArray& geometry)
{
    write(*m_store, guideGeometryKey, geometry);
}
int Settings::guideLetters() const
{
    return read(*m_store, guideLettersKey);
}
void Settings::setGuideLetters(int points)
{
    write(*m_store, guideLettersKey, points);
}

QString Settings::exploreChoice() const
{
    return read(*m_store, exploreKey);
}
void Settings::setExploreChoice(const QString& choice)
{
    write(*m_store, exploreKey, choice);
}

QString Settings::recoveryFolder() const
{
    return QFileInfo(m_store->fileName()).absolutePath() + u"/recovery"_s;
}

ColourChoice Settings::colours() const
{
    const QString name = read(*m_store, coloursKey);
    for (const auto& [choice, word] : colourNames)
        if (name == word)
            return choice;
    return ColourChoice::System;
}

void Settings::setColours(ColourChoice choice)
{
    if (choice == colours())
        return;
    for (const auto& [each, word] : colourNames)
        if (each == choice)
            write(*m_store, coloursKey, QString(word));
    emit coloursChanged(choice);
}

bool Settings::reducesMotion() const
{
    return read(*m_store, reducesMotionKey);
}

void Settings::setReducesMotion(bool reduces)
{
    if (reduces == reducesMotion())
        return;
    write(*m_store, reducesMotionKey, reduces);
    emit reducesMotionChanged(reduces);
}

bool Settings::figureFollowsWindow() const
{
    return read(*m_store, figureFollowsKey);
}

void Settings::setFigureFollowsWindow(bool follows)
{
    if (follows == figureFollowsWindow())
        return;
    write(*m_store, figureFollowsKey, follows);
    emit figureFollowsWindowChanged(follows);
}

QString Settings::lastDocument() const
{
    return read(*m_store, lastDocumentKey);
}

int Settings::lastView() const
{
    return read(*m_store, lastViewKey);
}

void Settings::setLastDocument(const QString& path, int view)
{
    write(*m_store, lastDocumentKey, path);
    write(*m_store, lastViewKey, view);
}

QStringList Settings::recentFiles() const
{
    return read(*m_store, recentFilesKey).mid(0, recentFilesLimit);
}

void Settings::addRecentFile(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList files = recentFiles();
    files.removeAll(absolute);
    files.prepend(absolute);
    setRecentFiles(files.mid(0, recentFilesLimit));
}

void Settings::removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(QFileInfo(path).absoluteFilePath());
    setRecentFiles(files);
}

void Settings::clearRecentFiles()
{
    setRecentFiles({});
}

void Settings::setRecentFiles(const QStringList& files)
{
    if (files == recentFiles())
        return;
    write(*m_store, recentFilesKey, files);
    emit recentFilesChanged();
}

QStringList Settings::importChoices(const QString& signature) const
{
    return m_store->value(u"import/"_s + signature).toStringList();
}

void Settings::setImportChoices(const QString& signature, const QStringList& lines)
{
    QStringList tables = read(*m_store, importTablesKey);
    tables.removeAll(signature);
    m_store->remove(u"import/"_s + signature);
    if (!lines.isEmpty()) {
        tables.prepend(signature);
        m_store->setValue(u"import/"_s + signature, lines);
    }
    for (const QString& old : tables.mid(importChoicesLimit))
        m_store->remove(u"import/"_s + old);
    write(*m_store, importTablesKey, QStringList(tables.mid(0, importChoicesLimit)));
}

QString Settings::lastFolder() const
{
    return read(*m_store, lastFolderKey);
}
void Settings::setLastFolder(const QString& folder)
{
    write(*m_store, lastFolderKey, folder);
}
QString Settings::lastPictureFolder() const
{
    return read(*m_store, lastPictureFolderKey);
}
void Settings::setLastPictureFolder(const QString& folder)
{
    write(*m_store, lastPictureFolderKey, folder);
}

QString Settings::standardExportFolder() const
{
    return read(*m_store, standardFolderKey);
}
void Settings::setStandardExportFolder(const QString& folder)
{
    write(*m_store, standardFolderKey, folder);
}
QString Settings::exportFolder() const
{
    const QString standard = standardExportFolder();
    return isFolder(standard) ? standard : lastPictureFolder();
}
bool Settings::isFolder(const QString& name)
{
    const QFileInfo named(name);
    return named.isAbsolute() && named.isDir();
}

DocumentDefaults Settings::documentDefaults() const
{
    const ReferenceTables& tables = io::builtInTables();
    DocumentDefaults defaults;
    const Currency currency{text::toUtf8(read(*m_store, currencyKey))};
    if (tables.rates.usdPerUnit.contains(currency.code))
        defaults.currency = currency;
    const auto prices = priceChoiceFromName(read(*m_store, pricesKey));
    if (prices && priceYearOf(*prices, defaults.currency, tables))
        defaults.prices = *prices;
    if (const auto reading = prefixReadingFromName(text::toUtf8(read(*m_store, readingKey))))
        defaults.reading = *reading;
    defaults.byline = read(*m_store, bylineKey).simplified();
    return defaults;
}
void Settings::setDocumentDefaults(const DocumentDefaults& defaults)
{
    write(*m_store, currencyKey, text::toQString(defaults.currency.code));
    write(*m_store, pricesKey, nameOf(defaults.prices));
    write(*m_store, readingKey, text::toQString(nameOf(defaults.reading)));
    write(*m_store, bylineKey, defaults.byline.simplified());
}

int Settings::autosaveMinutes() const
{
    const int minutes = read(*m_store, autosaveKey);
    return minutes >= 1 && minutes <= autosaveLimit ? minutes : autosaveKey.standard;
}
void Settings::setAutosaveMinutes(int minutes)
{
    if (minutes == autosaveMinutes())
        return;
    write(*m_store, autosaveKey, minutes);
    emit autosaveMinutesChanged(autosaveMinutes());
}

QString Settings::wallPaper() const
{
    const QString chosen = read(*m_store, wallPaperKey);
    if (!chosen.isEmpty())
        return chosen;
    return QLocale::system().measurementSystem() == QLocale::ImperialUSSystem ? u"Letter"_s : u"A4"_s;
}
void Settings::setWallPaper(const QString& name)
{
    write(*m_store, wallPaperKey, name);
}

QStringList Settings::exportPresets() const
{
    return read(*m_store, exportPresetsKey);
}
void Settings::setExportPresets(const QStringList& ids)
{
    write(*m_store, exportPresetsKey, ids);
}
QStringList Settings::standardPresets() const
{
    return read(*m_store, standardPresetsKey);
}
void Settings::setStandardPresets(const QStringList& ids)
{
    write(*m_store, standardPresetsKey, ids);
}
QStringList Settings::exportFormats() const
{
    return read(*m_store, exportFormatsKey);
}
void Settings::setExportFormats(const QStringList& names)
{
    write(*m_store, exportFormatsKey, names);
}
bool Settings::exportsCaptions() const
{
    return read(*m_store, exportsCaptionsKey);
}
void Settings::setExportsCaptions(bool on)
{
    write(*m_store, exportsCaptionsKey, on);
}
QStringList Settings::ownPresets() const
{
    return read(*m_store, ownPresetsKey);
}
void Settings::setOwnPresets(const QStringList& presets)
{
    write(*m_store, ownPresetsKey, presets);
}

} // namespace toscale::gui
