#include "core/io/cited_source.h"

namespace toscale::io {

namespace {

/// "https://www.example.org/a" -> "example.org"
std::string siteOf(std::string_view url)
{
    if (const std::size_t scheme = url.find("://"); scheme != std::string_view::npos)
        url.remove_prefix(scheme + 3);
    url = url.substr(0, url.find_first_of("/?#"));
    if (url.starts_with("www."))
        url.remove_prefix(4);
    return std::string(url);
}

} // namespace

bool isAddress(std::string_view text)
{
    return text.starts_with("http://") || text.starts_with("https://");
}

Source citedSource(std::string publisher, std::string url)
{
    Source source;
    source.id = publisher.empty() && isAddress(url) ? siteOf(url) : "source";
    source.publisher = std::move(publisher);
    source.url = std::move(url);
    return source;
}

} // namespace toscale::io
