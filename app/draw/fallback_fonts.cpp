#include "app/draw/fallback_fonts.h"

#include "app/draw/fonts.h"
#include "core/scene/font_table_measure.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QString>
#include <QTextLayout>
#include <algorithm>
#include <map>
#include <mutex>
#include <optional>

namespace toscale::draw {

namespace {

/// What a text is drawn with, letter by letter: a letter that no font has is a glyph of number 0.
class Look {
public:
    explicit Look(FallbackFonts& found)
        : m_found(found)
        , m_own(QRawFont::fromFont(figureFont(scene::Weight::Regular)))
    {
    }

    void add(const QString& text)
    {
        for (const uint letter : text.toUcs4())
            if (!m_own.supportsCharacter(letter) && isSeen(letter) && m_seen.insert(letter).second)
                addLetter(letter);
    }

private:
    /// Marks of direction and joiners are no letters.
    static bool isSeen(uint letter)
    {
        const QChar::Category category = QChar::category(letter);
        return category != QChar::Other_Format && category != QChar::Other_Control && !QChar::isSpace(letter)
            && category != QChar::Mark_NonSpacing;
    }
    void addLetter(uint letter)
    {
        // what a letter is drawn with stays the same; a figure that is scrolled asks for it sixty times a second
        static std::mutex mutex; // figures are drawn in several threads
        static std::map<uint, std::string> known;
        const std::lock_guard lock(mutex);
        auto found = known.find(letter);
        if (found == known.end())
            found = known.emplace(letter, familyOf(letter)).first;
        if (found->second.empty())
            m_found.missing.insert(letter);
        else
            m_found.families.insert(found->second);
    }
    /// Empty: none has it.
    static std::string familyOf(uint letter)
    {
        const char32_t one = letter;
        QTextLayout layout(QString::fromUcs4(&one, 1), figureFont(scene::Weight::Regular));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        std::string family;
        for (const QGlyphRun& run : layout.glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            if (std::ranges::find(glyphs, 0U) == glyphs.end())
                family = run.rawFont().familyName().toStdString();
        }
        return family;
    }

    FallbackFonts& m_found;
    QRawFont m_own;
    std::set<uint> m_seen;
};

} // namespace

FallbackFonts fallbackFontsOf(const scene::Scene& scene)
{
    FallbackFonts found;
    const scene::FontTableMeasure table;
    std::optional<Look> look;
    for (const scene::Mark& mark : scene.marks) {
        const auto* text = std::get_if<scene::TextShape>(&mark.shape);
        if (text == nullptr || table.covers(text->text))
            continue;
        if (!look)
            look.emplace(found);
        look->add(QString::fromStdString(text->text));
    }
    return found;
}

} // namespace toscale::draw
