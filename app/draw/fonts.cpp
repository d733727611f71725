#include "app/draw/fonts.h"

#include <QFontDatabase>
#include <QStringList>

// Outside the namespace: the resource of a static library is linked only when it is named.
static void initialiseFontResource()
{
    Q_INIT_RESOURCE(toscale_fonts);
}

namespace toscale::draw {

void loadFonts()
{
    static const bool loaded = [] {
        initialiseFontResource();
        const int regular = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/regular.ttf"));
        const int bold = QFontDatabase::addApplicationFont(QStringLiteral(":/fonts/bold.ttf"));
        return regular >= 0 && bold >= 0;
    }();
    Q_ASSERT(loaded);
    Q_UNUSED(loaded);
}

const QFont& figureFont(scene::Weight weight)
{
    const auto make = [](QFont::Weight fontWeight) {
        QFont font;
        font.setFamilies({QStringLiteral("Liberation Sans"), QStringLiteral("Noto Sans"),
                          QStringLiteral("Noto Sans Arabic"), QStringLiteral("Noto Sans CJK SC")});
        font.setPixelSize(layoutSize);
        font.setWeight(fontWeight);
        font.setKerning(false);
        font.setHintingPreference(QFont::PreferNoHinting);
        return font;
    };
    static const QFont regular = make(QFont::Normal);
    static const QFont bold = make(QFont::Bold);
    return weight == scene::Weight::Bold ? bold : regular;
}

} // namespace toscale::draw
