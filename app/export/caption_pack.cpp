#include "app/export/caption_pack.h"

#include "app/export/page_style.h"
#include "app/text/phrases.h"
#include "app/text/qt_string.h"
#include "core/scene/shown_text.h"

#include <algorithm>
#include <array>
#include <vector>

namespace toscale::exporting {

namespace {

constexpr std::string_view captionStyle = R"css(
section{border-top:1px solid var(--grid);padding:.25rem 0 .75rem;display:grid;grid-template-columns:1fr auto;gap:0 1rem}
section h2{margin:.75rem 0 .25rem}
section .part{grid-column:1/-1;white-space:pre-line;max-width:48rem;overflow-wrap:anywhere}
button{align-self:start;margin-top:.6rem;min-width:6rem;padding:.3rem .75rem;font:inherit;color:inherit;
background:transparent;border:1px solid var(--axis);border-radius:4px;cursor:pointer}
)css";

// Where the browser keeps the clipboard from a local page, the part is selected and copied the old way.
constexpr std::string_view captionScript = R"js(
(() => {
  'use strict';
  for (const button of document.querySelectorAll('button')) {
    button.hidden = false;
    const words = button.textContent, label = button.getAttribute('aria-label');
    const part = document.getElementById(button.dataset.part);
    button.addEventListener('click', async () => {
      try {
        await navigator.clipboard.writeText(part.innerText);
      } catch (refused) {
        const range = document.createRange();
        range.selectNodeContents(part);
        getSelection().removeAllRanges();
        getSelection().addRange(range);
        document.execCommand('copy');
      }
      button.textContent = button.dataset.done;
      button.setAttribute('aria-label', button.dataset.done);
      setTimeout(() => { button.textContent = words; button.setAttribute('aria-label', label); }, 1500);
    });
  }
})();
)js";

struct Part {
    std::string_view id;
    std::string heading;
    std::string text;
};

bool endsSentence(std::string_view text)
{
    constexpr std::array<std::string_view, 7> signs{".", "!", "?", "…", "。", "！", "؟"};
    return std::ranges::any_of(signs, [&](std::string_view sign) { return text.ends_with(sign); });
}

/// Whole sentences, the last one too.
std::string captionOf(const FigureFacts& facts)
{
    const text::Phrases phrases(facts.language);
    const std::string stop = text::toUtf8(phrases.fullStop());
    std::string caption;
    for (const std::string& part : {facts.subtitle, facts.ratio, facts.byline}) {
        if (part.empty())
            continue;
        if (!caption.empty())
            caption += text::toUtf8(phrases.betweenSentences());
        caption += part;
        if (!endsSentence(part))
            caption += stop;
    }
    return caption;
}

std::string lines(const std::vector<std::string>& all)
{
    std::string text;
    for (const std::string& line : all)
        text += (text.empty() ? "" : "\n") + line;
    return text;
}

std::string sourcesOf(const FigureFacts& facts)
{
    std::vector<std::string> all;
    for (std::size_t i = 0; i < facts.sources.size(); ++i) {
        const CitedAs& source = facts.sources[i];
        all.push_back(std::to_string(i + 1) + ". " + source.words
                      + (source.address.empty() ? std::string() : ": " + source.address));
    }
    return lines(all);
}

std::vector<Part> partsOf(const FigureFacts& facts, const text::PageWords& words)
{
    std::vector<Part> parts{{"headline", text::toUtf8(words.headline), facts.title},
                            {"caption", text::toUtf8(words.caption), captionOf(facts)},
                            {"alt", text::toUtf8(words.altText), facts.altText},
                            {"description", text::toUtf8(words.inWords), facts.longDescription},
                            {"notes", text::toUtf8(words.notes), lines(facts.notes)},
                            {"sources", text::toUtf8(words.sources), sourcesOf(facts)}};
    for (Part& part : parts)
        part.text = scene::withoutControls(part.text);
    std::erase_if(parts, [](const Part& part) { return part.text.empty(); });
    return parts;
}

/// Sources have links; every other part is its text.
void writePart(PageWriter& page, const Part& part, const FigureFacts& facts)
{
    if (part.id != "sources") {
        page.text(part.text);
        return;
    }
    for (std::size_t i = 0; i < facts.sources.size(); ++i) {
        const CitedAs& source = facts.sources[i];
        page.markup(i == 0 ? "" : "\n").markup(std::to_string(i + 1)).markup(". ").text(source.words);
        if (!source.address.empty())
            page.markup(R"(: <a rel="noreferrer" href=")")
                .text(source.address)
                .markup("\">")
                .text(source.address)
                .markup("</a>");
    }
}

} // namespace

std::string captionText(const FigureFacts& facts, const text::PageWords& words)
{
    std::string text;
    for (const Part& part : partsOf(facts, words)) {
        text += (text.empty() ? "" : "\n") + part.heading + '\n';
        text +=
            std::string(static_cast<std::size_t>(text::toQString(part.heading).size()), '-') + '\n' + part.text + '\n';
    }
    return text;
}

std::string captionPage(const FigureFacts& facts, const scene::Theme& theme, const text::PageWords& words)
{
    PageWriter page;
    writePageHead(page, facts.language, facts.rightToLeft, facts.title, facts.altText, theme, captionStyle,
                  captionScript);
    page.markup("<body>\n<main>\n").element("h1", facts.title);
    for (const Part& part : partsOf(facts, words)) {
        page.markup("<section>\n").element("h2", part.heading);
        page.markup(R"(<button type="button" hidden data-part="part-)")
            .markup(part.id)
            .markup(R"(" data-done=")")
            .text(words.copied);
        page.markup(R"(" aria-label=")")
            .text(words.copy)
            .markup(": ")
            .text(part.heading)
            .markup("\">")
            .text(words.copy);
        page.markup("</button>\n").markup(R"(<div class="part" id="part-)").markup(part.id).markup(R"(">)");
        writePart(page, part, facts);
        page.markup("</div>\n</section>\n");
    }
    page.markup("</main>\n<script>").markup(captionScript).markup("</script>\n</body>\n</html>\n");
    return page.take();
}

} // namespace toscale::exporting
