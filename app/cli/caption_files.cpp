#include "app/cli/caption_files.h"

#include "app/cli/picture_names.h"
#include "app/export/caption_pack.h"
#include "core/io/files.h"

#include <filesystem>

namespace toscale::cli {

namespace {

/// Captions are a page without a picture.
bool isFigurePage(const std::string& path)
{
    std::error_code unknown;
    if (!std::filesystem::is_regular_file(path, unknown))
        return false;
    const auto page = io::readFile(path);
    return page && page->find("<svg") != std::string::npos;
}

} // namespace

std::array<CaptionFile, 2> captionFiles(const Document& document, const exporting::Drawing& drawing,
                                        const text::LocaleWording& wording, const std::string& picture, bool besidePage)
{
    const exporting::FigureFacts facts = exporting::factsOf(document, drawing, wording);
    const text::PageWords words = text::pageWords(wording.phrases());
    const bool isNamed = besidePage || isFigurePage(withEnding(picture, ".html"));
    return {CaptionFile{withEnding(picture, ".txt"), exporting::captionText(facts, words)},
            CaptionFile{withEnding(picture, isNamed ? "-caption.html" : ".html"),
                        exporting::captionPage(facts, exporting::themeOf(drawing.scene), words)}};
}

} // namespace toscale::cli
