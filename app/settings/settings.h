#pragma once

#include "app/settings/document_defaults.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

class QSettings;

namespace toscale::gui {

/// Which colours the window wears.
enum class ColourChoice { System, Light, Dark, Contrast };

/// What the program remembers between two runs: one table of typed keys with defaults. A value that a newer or damaged
/// file holds and this version does not know reads as the default.
class Settings : public QObject {
    Q_OBJECT
public:
    /// The settings of the person who runs the program.
    explicit Settings(QObject* parent = nullptr);
    /// Settings in a file of their own: a profile, or a temporary folder of a test.
    explicit Settings(const QString& file, QObject* parent = nullptr);
    ~Settings() override;

    /// Where the journals of unsaved changes are: beside the settings.
    [[nodiscard]] QString recoveryFolder() const;

    [[nodiscard]] QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);
    [[nodiscard]] QByteArray windowLayout() const;
    void setWindowLayout(const QByteArray& layout);
    /// Which columns the table of cases shows, in what order, and by which it is sorted.
    [[nodiscard]] QByteArray caseTableColumns() const;
    void setCaseTableColumns(const QByteArray& columns);

    /// Of the window with the guide, and by how many points its letters are larger than usual.
    [[nodiscard]] QByteArray guideGeometry() const;
    void setGuideGeometry(const QByteArray& geometry);
    [[nodiscard]] int guideLetters() const;
    void setGuideLetters(int points);

    /// What the Explore tab shows, as exploreChoiceFrom() reads it.
    [[nodiscard]] QString exploreChoice() const;
    void setExploreChoice(const QString& choice);

    /// Of the window, as a BCP 47 tag; empty: that of the system.
    [[nodiscard]] QString language() const;
    void setLanguage(const QString& tag);

    [[nodiscard]] ColourChoice colours() const;
    void setColours(ColourChoice choice);

    /// A light or dark figure wears the window's colours on screen; else those of its view.
    [[nodiscard]] bool figureFollowsWindow() const;
    void setFigureFollowsWindow(bool follows);

    /// Cuts in place of motion.
    [[nodiscard]] bool reducesMotion() const;
    void setReducesMotion(bool reduces);

    /// The file that was open last (empty: the built-in comparison), and which of its views.
    [[nodiscard]] QString lastDocument() const;
    [[nodiscard]] int lastView() const;
    void setLastDocument(const QString& path, int view);

    /// Paths, the latest first, at most `recentFilesLimit`.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// What was chosen for tables with these columns (signatureOf), one line a choice; of the last tables alone.
    [[nodiscard]] QStringList importChoices(const QString& signature) const;
    void setImportChoices(const QString& signature, const QStringList& lines);

    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);
    [[nodiscard]] QString lastPictureFolder() const;
    void setLastPictureFolder(const QString& folder);
    /// Where exports begin, chosen once for all; empty: where the last one went.
    [[nodiscard]] QString standardExportFolder() const;
    void setStandardExportFolder(const QString& folder);
    /// The standard one as long as it is there, else the last; empty: none was ever used.
    [[nodiscard]] QString exportFolder() const;
    /// Whether it is there, wherever the program is started.
    [[nodiscard]] static bool isFolder(const QString& name);

    /// Of a print for a wall; at first what the country writes on.
    [[nodiscard]] QString wallPaper() const;
    void setWallPaper(const QString& name);

    /// What documents and views that are made from now on begin with.
    [[nodiscard]] DocumentDefaults documentDefaults() const;
    void setDocumentDefaults(const DocumentDefaults& defaults);

    /// After how many minutes a document that has a file is saved by itself, at most `autosaveLimit`; 0: never.
    [[nodiscard]] int autosaveMinutes() const;
    void setAutosaveMinutes(int minutes);

    /// What was ticked at the last export, by id and by name.
    [[nodiscard]] QStringList exportPresets() const;
    void setExportPresets(const QStringList& ids);
    /// What is ticked when an export begins, chosen once for all; none: what was ticked last.
    [[nodiscard]] QStringList standardPresets() const;
    void setStandardPresets(const QStringList& ids);
    [[nodiscard]] QStringList exportFormats() const;
    void setExportFormats(const QStringList& names);
    [[nodiscard]] bool exportsCaptions() const;
    void setExportsCaptions(bool on);
    /// Sizes of one's own, as exporting::presetFromText reads them.
    [[nodiscard]] QStringList ownPresets() const;
    void setOwnPresets(const QStringList& presets);

    static constexpr int recentFilesLimit = 10;
    static constexpr int importChoicesLimit = 50;
    static constexpr int autosaveLimit = 60;

signals:
    void languageChanged();
    void coloursChanged(toscale::gui::ColourChoice choice);
    void figureFollowsWindowChanged(bool follows);
    void reducesMotionChanged(bool reduces);
    void autosaveMinutesChanged(int minutes);
    void recentFilesChanged();

private:
    void setRecentFiles(const QStringList& files);

    std::unique_ptr<QSettings> m_store;
};

} // namespace toscale::gui
