#pragma once

#include "app/text/phrases.h"
#include "core/scene/theme.h"

#include <string>
#include <string_view>

namespace toscale::exporting {

/// A page under construction: what is put into it is escaped, unless it is markup of ours.
class PageWriter {
public:
    PageWriter& markup(std::string_view ours)
    {
        m_out += ours;
        return *this;
    }
    PageWriter& text(std::string_view any);
    PageWriter& text(const QString& any);
    /// <tag>text</tag>; `tag` may have attributes: the end is its first word.
    PageWriter& element(std::string_view tag, std::string_view any);

    [[nodiscard]] std::string take() { return std::move(m_out); }

private:
    std::string m_out;
};

/// Everything of a page before its body: language, title, colours of the theme, and a policy by which the browser
/// fetches nothing and runs `script` alone.
void writePageHead(PageWriter& page, const std::string& language, bool rightToLeft, std::string_view title,
                   std::string_view description, const scene::Theme& theme, std::string_view style,
                   std::string_view script);

} // namespace toscale::exporting
