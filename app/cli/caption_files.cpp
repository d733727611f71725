#include "app/cli/caption_files.h"

#include "app/cli/picture_names.h"
#include "app/export/caption_pack.h"

namespace toscale::cli {

std::array<CaptionFile, 2> captionFiles(const Document& document, const exporting::Drawing& drawing,
                                        const text::LocaleWording& wording, const std::string& picture, bool besidePage)
{
    const exporting::FigureFacts facts = exporting::factsOf(document, drawing, wording);
    const text::PageWords words = text::pageWords(wording.phrases());
    return {CaptionFile{withEnding(picture, ".txt"), exporting::captionText(facts, words)},
            CaptionFile{withEnding(picture, besidePage ? "-caption.html" : ".html"),
                        exporting::captionPage(facts, exporting::themeOf(drawing.scene), words)}};
}

} // namespace toscale::cli
