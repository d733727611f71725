#include "app/draw/fallback_fonts.h"

#include "app/draw/fonts.h"
#include "core/scene/font_table_measure.h"

#include <QGlyphRun>
#include <QRawFont>
#include <QString>
#include <QTextLayout>
#include <algorithm>

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
        const char32_t one = letter;
        QTextLayout layout(QString::fromUcs4(&one, 1), figureFont(scene::Weight::Regular));
        layout.beginLayout();
        layout.createLine();
        layout.endLayout();
        for (const QGlyphRun& run : layout.glyphRuns()) {
            const QList<quint32> glyphs = run.glyphIndexes();
            if (std::ranges::find(glyphs, 0U) != glyphs.end())
                m_found.missing.insert(letter);
            else
                m_found.families.insert(run.rawFont().familyName().toStdString());
        }
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
