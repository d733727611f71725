#include "app/cases/case_parts_fields.h"
#include "app/cases/free_id.h"
#include "app/text/editor_words.h"
#include "core/io/cited_source.h"

#include <algorithm>

namespace toscale::gui {

namespace {

/// How often a source is cited in its case.
int citationsOf(const Case& which, const std::string& id)
{
    std::ptrdiff_t count = std::ranges::count(which.notesSources, id);
    const auto add = [&](const auto& items) {
        for (const auto& each : items)
            count += std::ranges::count(each.sources, id);
    };
    add(which.figures);
    add(which.penalties);
    add(which.events);
    add(which.revenue);
    return static_cast<int>(count);
}

CaseField citedField()
{
    CaseField field{QStringLiteral("sourceCited"), CaseParts::tr("Cited"), FieldKind::Line};
    field.width = 110;
    field.isInForm = false;
    field.get = [](const Case& which, std::size_t item) {
        const int count = citationsOf(which, which.sources[item].id);
        return count == 0 ? CaseParts::tr("nowhere") : CaseParts::tr("%n time(s)", nullptr, count);
    };
    return field;
}

} // namespace

CasePart CaseParts::sources() const
{
    const text::Phrases& phrases = m_wording.phrases();
    const auto member = [](auto which) { return itemMember(&Case::sources, which); };
    CasePart part;
    part.name = QStringLiteral("sources");
    part.title = tr("Sources");
    part.adding = tr("Address or publisher of another source …");
    part.example = tr("https://www.justice.gov/… or Reuters");
    part.steps = {tr("Add a source"), tr("Duplicate a source"), tr("Remove a source"), tr("Move a source")};
    CaseField publisher =
        textField(QStringLiteral("sourcePublisher"), tr("&Publisher"), FieldKind::Line, member(&Source::publisher));
    publisher.width = 200;
    publisher.shown = [](const Case& which, std::size_t item) { return text::publisherWords(which.sources[item]); };
    CaseField title = textField(QStringLiteral("sourceTitle"), tr("&Title"), FieldKind::Line, member(&Source::title));
    title.width = 170;
    CaseField when = date(QStringLiteral("sourceDate"), tr("&Date"), member(&Source::date));
    when.width = 110;
    CaseField url = textField(QStringLiteral("sourceUrl"), tr("&Address"), FieldKind::Line, member(&Source::url));
    url.example = QStringLiteral("https://");
    CaseField kind =
        optionalWordField<SourceKind>(QStringLiteral("sourceKind"), tr("&Kind"), member(&Source::kind),
                                      [&](std::string_view name) { return text::sourceKindWords(phrases, name); });
    kind.width = 120;
    CaseField quote =
        textField(QStringLiteral("sourceQuote"), tr("&Quote"), FieldKind::Paragraph, member(&Source::quote));
    quote.example = tr("The words of the page that carry the number");
    part.fields = {publisher, title, when, kind, url, quote, citedField()};
    bindList(part, &Case::sources, [](const auto& items, Source& copy) { copy.id = freeId(items, copy.id); });
    part.titleOf = [](const Case& which, std::size_t item) { return text::publisherWords(which.sources[item]); };
    part.add = [](Case& which, const QString& typed) -> Explanation {
        const std::string words = text::toUtf8(typed.trimmed());
        const bool isUrl = io::isAddress(words);
        Source source = io::citedSource(isUrl ? std::string() : words, isUrl ? words : std::string());
        source.id = freeId(which.sources, source.id);
        which.sources.push_back(std::move(source));
        return {};
    };
    part.remove = removeSource;
    return part;
}

} // namespace toscale::gui
