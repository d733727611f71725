#include "core/io/document_fields.h"
#include "core/io/json_case.h"
#include "core/io/json_writer.h"

namespace toscale::io {

namespace {

void appendJson(std::string& line, const Party& party)
{
    ObjectWriter object(line, fields::party, party.unknown);
    object.text("id", party.id);
    object.text("name", party.name);
    if (party.kind != PartyKind::Unknown)
        object.word("kind", std::optional(party.kind));
    if (party.role != PartyRole::Unknown)
        object.word("role", std::optional(party.role));
    object.finish();
}

void appendJson(std::string& line, const CaseFigure& figure)
{
    ObjectWriter object(line, fields::figure, figure.unknown);
    object.text("id", figure.id);
    object.text("kind", figure.isVolume() ? "volume" : "works");
    object.text("value", figure.text());
    object.text("found", figure.found());
    object.word("counts", figure.counts);
    object.word("status", figure.status);
    object.word("evidence", figure.evidence);
    object.flag("primary", figure.primary, false);
    object.flag("verified", figure.verified, true);
    object.text("scope", figure.scope);
    object.texts("sources", figure.sources);
    object.finish();
}

struct TextOfValue {
    std::string operator()(const std::monostate&) const { return {}; }
    template <class T> std::string operator()(const AsWritten<T>& written) const { return written.text; }
};

struct FoundOfValue {
    std::string operator()(const std::monostate&) const { return {}; }
    template <class T> std::string operator()(const AsWritten<T>& written) const { return written.found; }
};

void appendJson(std::string& line, const Penalty& penalty)
{
    ObjectWriter object(line, fields::penalty, penalty.unknown);
    object.text("id", penalty.id);
    object.text("thread", penalty.thread);
    object.requiredWord("kind", penalty.kind, PenaltyKind::Other);
    if (penalty.basis != Basis::Unstated)
        object.word("basis", std::optional(penalty.basis));
    object.word("forum", penalty.forum);
    object.text("value", std::visit(TextOfValue{}, penalty.value));
    object.text("found", std::visit(FoundOfValue{}, penalty.value));
    object.flag("confidential", penalty.confidential, false);
    object.text("date", penalty.date.text);
    object.texts("appliesTo", penalty.appliesTo);
    object.word("liability", penalty.liability);
    object.text("covers", penalty.covers);
    object.word("computedBy", penalty.computedBy);
    object.text("replaces", penalty.replaces);
    object.text("partOf", penalty.partOf);
    object.text("alternativeTo", penalty.alternativeTo);
    object.integer("counts", penalty.counts);
    object.word("aggregation", penalty.aggregation);
    object.flag("verified", penalty.verified, true);
    object.text("note", penalty.note);
    object.texts("sources", penalty.sources);
    object.finish();
}

void appendJson(std::string& line, const CaseEvent& event)
{
    ObjectWriter object(line, fields::event, event.unknown);
    object.text("date", event.date.text);
    object.requiredWord("kind", event.kind, EventKind::Other);
    object.text("label", event.label);
    object.texts("sources", event.sources);
    object.finish();
}

void appendJson(std::string& line, const Revenue& revenue)
{
    ObjectWriter object(line, fields::revenue, revenue.unknown);
    object.text("party", revenue.party);
    object.integer("fiscalYear", revenue.fiscalYear);
    object.text("value", revenue.value.text);
    object.text("found", revenue.value.found);
    object.flag("fullYear", revenue.fullYear, true);
    object.text("note", revenue.note);
    object.texts("sources", revenue.sources);
    object.finish();
}

constexpr auto appendItem = [](std::string& line, const auto& item) { appendJson(line, item); };

} // namespace

void appendJson(std::string& line, const Source& source)
{
    ObjectWriter object(line, fields::source, source.unknown);
    object.text("id", source.id);
    object.text("title", source.title);
    object.text("publisher", source.publisher);
    object.text("date", source.date);
    object.text("url", source.url);
    object.word("kind", source.kind);
    object.text("quote", source.quote);
    object.finish();
}

void appendJson(std::string& line, const Case& which)
{
    ObjectWriter object(line, fields::caseFields, which.unknown, &which.unread);
    object.text("id", which.id);
    object.text("title", which.title);
    object.text("displayTitle", which.displayTitle);
    object.text("actorName", which.actorName);
    object.word("actorKind", which.actorKind);
    object.texts("actor", which.actor);
    object.objects("parties", which.parties, appendItem);
    object.text("act", which.act.text);
    object.flag("actVerified", which.actVerified, true);
    object.text("jurisdiction", which.jurisdiction);
    object.text("country", which.country);
    object.word("status", which.status);
    object.word("outcome", which.outcome);
    object.text("asOf", which.asOf);
    object.text("summary", which.summary);
    object.text("notes", which.notes);
    object.texts("notesSources", which.notesSources);
    object.objects("figures", which.figures, appendItem);
    object.objects("penalties", which.penalties, appendItem);
    object.objects("events", which.events, appendItem);
    object.objects("revenue", which.revenue, appendItem);
    object.objects("sources", which.sources, [](std::string& one, const Source& each) { appendJson(one, each); });
    object.textMembers("columns", which.textColumns);
    object.finish();
}

} // namespace toscale::io
