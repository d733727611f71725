#include "app/text/editor_words.h"

#include "app/text/word_table.h"

namespace toscale::text {

namespace {

constexpr Word liabilities[] = {{"alone", "alone"}, {"each", "each for all of it"}, {"joint", "jointly, once for all"}};

constexpr Word computers[] = {
    {"court", "a court"}, {"prosecutor", "a prosecutor"}, {"statute", "a statute"},
    {"party", "a party"}, {"press", "the press"},         {"regulator", "a regulator"},
};

constexpr Word aggregations[] = {
    {"single_count", "a single count"},
    {"sum_of_counts", "sum of counts"},
    {"concurrent", "served at the same time"},
    {"consecutive", "served in sequence"},
    {"unknown", "unknown"},
};

constexpr Word sourceKinds[] = {
    {"primary", "primary source"},     {"press", "press report"},  {"mirror", "copy"},
    {"secondary", "secondary source"}, {"social", "social media"}, {"scholarly", "scholarly work"},
};

constexpr Word coverings[] = {
    {"whole_act", "the whole act"},
    {"more_than_this_act", "more than this act"},
    {"other_conduct", "other conduct"},
};

} // namespace

QString liabilityWords(const Phrases& phrases, std::string_view liability)
{
    return lookUp(phrases, liabilities, liability);
}
QString computedByWords(const Phrases& phrases, std::string_view who)
{
    return lookUp(phrases, computers, who);
}
QString aggregationWords(const Phrases& phrases, std::string_view aggregation)
{
    return lookUp(phrases, aggregations, aggregation);
}
QString sourceKindWords(const Phrases& phrases, std::string_view kind)
{
    return lookUp(phrases, sourceKinds, kind);
}
QString coversWords(const Phrases& phrases, std::string_view covers)
{
    return lookUp(phrases, coverings, covers);
}

} // namespace toscale::text
