#include "core/cases/read_penalty_value.h"
#include "core/io/document_fields.h"
#include "core/io/json_case.h"
#include "core/io/json_ids.h"

#include <algorithm>

namespace toscale::io {

namespace {

class CaseReader {
public:
    explicit CaseReader(FieldReader& fields)
        : m_fields(fields)
        , m_parties(fields.json(), "parties")
        , m_figures(fields.json(), "figures")
        , m_penalties(fields.json(), "penalties")
        , m_sources(fields.json(), "sources")
    {
    }

    Case read()
    {
        readHead();
        readParties();
        readFigures();
        readPenalties();
        readEvents();
        readRevenue();
        readSources();
        m_case.textColumns = m_fields.textMembers("columns");
        m_case.unknown = m_fields.rest();
        return std::move(m_case);
    }

private:
    static EdtfDate date(FieldReader& fields, std::string_view name)
    {
        return fields.parsed(name, parseEdtf).value_or(EdtfDate{});
    }

    /// A date that is kept as its text; checked all the same.
    static std::string dateText(FieldReader& fields, std::string_view name) { return date(fields, name).text; }

    std::vector<std::string> sources(FieldReader& fields, std::string_view name = "sources") const
    {
        std::vector<std::string> ids = fields.texts(name);
        checkReferences(fields, name, ids, m_sources, "source");
        return ids;
    }

    void readHead()
    {
        m_case.id = m_fields.requiredText("id");
        m_case.title = m_fields.requiredText("title");
        m_case.displayTitle = m_fields.text("displayTitle");
        m_case.actorName = m_fields.text("actorName");
        m_case.actorKind = m_fields.word<PartyKind>("actorKind");
        m_case.actor = m_fields.texts("actor");
        checkReferences(m_fields, "actor", m_case.actor, m_parties, "party");
        m_case.act = date(m_fields, "act");
        m_case.actVerified = m_fields.flag("actVerified", true);
        m_case.jurisdiction = m_fields.text("jurisdiction");
        m_case.country = m_fields.text("country");
        m_case.status = m_fields.word<CaseStatus>("status");
        m_case.outcome = m_fields.word<Outcome>("outcome");
        m_case.asOf = dateText(m_fields, "asOf");
        m_case.summary = m_fields.text("summary");
        m_case.notes = m_fields.text("notes");
        m_case.notesSources = sources(m_fields, "notesSources");
    }

    void readParties()
    {
        IdsSeen seen;
        m_fields.objectsUpTo(mostInList, "parties", fields::party, m_case.unread, [&](FieldReader& fields) {
            Party party;
            party.id = fields.requiredText("id");
            seen.check(party.id, fields);
            party.name = fields.text("name");
            party.kind = fields.word<PartyKind>("kind").value_or(PartyKind::Unknown);
            party.role = fields.word<PartyRole>("role").value_or(PartyRole::Unknown);
            party.unknown = fields.rest();
            m_case.parties.push_back(std::move(party));
        });
    }

    void readFigures()
    {
        IdsSeen seen;
        m_fields.objectsUpTo(mostInList, "figures", fields::figure, m_case.unread, [&](FieldReader& fields) {
            CaseFigure figure;
            figure.id = fields.requiredText("id");
            seen.check(figure.id, fields);
            const bool hasValue = readFigureValue(fields, figure);
            figure.counts = fields.word<CountsWhat>("counts");
            figure.status = fields.word<FigureStatus>("status");
            figure.evidence = fields.word<Evidence>("evidence");
            figure.primary = fields.flag("primary", false);
            figure.verified = fields.flag("verified", true);
            figure.scope = fields.text("scope");
            figure.sources = sources(fields);
            figure.unknown = fields.rest();
            if (!hasValue)
                return fields.leaveOut();
            checkPrimary(fields, figure);
            m_case.figures.push_back(std::move(figure));
        });
    }

    static bool readFigureValue(FieldReader& fields, CaseFigure& figure)
    {
        fields.require("kind");
        fields.require("value");
        const auto isVolume = fields.word("kind", fields::figureKinds, [](std::string_view word) {
            return word == "volume" ? std::optional(true) : word == "works" ? std::optional(false) : std::nullopt;
        });
        if (!isVolume)
            return false;
        if (*isVolume) {
            auto size = fields.parsed("value", [](std::string_view text) { return parseDataSize(text); });
            if (size)
                figure.value = withFound(std::move(*size), fields);
            return size.has_value();
        }
        auto count = fields.parsed("value", [](std::string_view text) { return parseCount(text); });
        if (count)
            figure.value = withFound(std::move(*count), fields);
        return count.has_value();
    }

    /// Without a value it belongs to nothing, and stays among the unknown fields.
    template <class T> static AsWritten<T> withFound(AsWritten<T> value, FieldReader& fields)
    {
        value.found = fields.text("found");
        return value;
    }
    static PenaltyValue withFound(PenaltyValue value, FieldReader& fields)
    {
        if (auto* money = std::get_if<AsWritten<PricedMoney>>(&value))
            return withFound(std::move(*money), fields);
        if (auto* term = std::get_if<AsWritten<Sentence>>(&value))
            return withFound(std::move(*term), fields);
        return value;
    }

    void checkPrimary(FieldReader& fields, const CaseFigure& figure) const
    {
        const auto first = std::ranges::find_if(m_case.figures, [&](const CaseFigure& other) {
            return other.primary && other.isVolume() == figure.isVolume();
        });
        if (figure.primary && first != m_case.figures.end())
            fields.problems().add(ErrorCode::TwoPrimaries, fields.path() / "primary",
                                  {figure.isVolume() ? "volume" : "works", first->id});
    }

    void readPenalties()
    {
        IdsSeen seen;
        m_fields.objectsUpTo(mostInList, "penalties", fields::penalty, m_case.unread, [&](FieldReader& fields) {
            Penalty penalty;
            penalty.id = fields.requiredText("id");
            seen.check(penalty.id, fields);
            penalty.thread = fields.text("thread");
            fields.require("kind");
            const auto kind = fields.word<PenaltyKind>("kind");
            penalty.kind = kind.value_or(PenaltyKind::Other);
            penalty.basis = fields.word<Basis>("basis").value_or(Basis::Unstated);
            penalty.forum = fields.word<Forum>("forum");
            const auto read = [&](std::string_view text) {
                return readPenaltyValue(penalty.kind, penalty.basis, text);
            };
            if (kind)
                penalty.value = withFound(fields.parsed("value", read).value_or(PenaltyValue{}), fields);
            penalty.confidential = fields.flag("confidential", false);
            penalty.date = date(fields, "date");
            penalty.appliesTo = fields.texts("appliesTo");
            checkReferences(fields, "appliesTo", penalty.appliesTo, m_parties, "party");
            penalty.liability = fields.word<Liability>("liability");
            readCovers(fields, penalty);
            penalty.computedBy = fields.word<ComputedBy>("computedBy");
            penalty.replaces = otherPenalty(fields, "replaces", penalty.id, m_replaced);
            penalty.alternativeTo = otherPenalty(fields, "alternativeTo", penalty.id, m_wholes);
            penalty.partOf = otherPenalty(fields, "partOf", penalty.id, m_wholes);
            penalty.counts = fields.integer("counts");
            penalty.aggregation = fields.word<Aggregation>("aggregation");
            penalty.verified = fields.flag("verified", true);
            penalty.note = fields.text("note");
            penalty.sources = sources(fields);
            penalty.unknown = fields.rest();
            m_case.penalties.push_back(std::move(penalty));
        });
    }

    void readCovers(FieldReader& fields, Penalty& penalty) const
    {
        penalty.covers = fields.text("covers");
        if (std::ranges::find(fields::coversWords, penalty.covers) == fields::coversWords.end())
            checkReference(fields, "covers", penalty.covers, m_figures, "figure");
    }

    /// No stage takes its own place or is a part of itself, not by way of others either.
    std::string otherPenalty(FieldReader& fields, std::string_view name, const std::string& self,
                             LinkChains& chains) const
    {
        std::string id = fields.text(name);
        if (!id.empty() && id == self)
            fields.problems().add(ErrorCode::SelfReference, fields.path() / name, {id});
        else if (!id.empty() && !chains.add(self, id))
            fields.problems().add(ErrorCode::ReferenceRing, fields.path() / name, {id, self});
        else
            checkReference(fields, name, id, m_penalties, "penalty");
        return id;
    }

    void readEvents()
    {
        m_fields.objects("events", fields::event, m_case.unread, [&](FieldReader& fields) {
            CaseEvent event;
            event.date = date(fields, "date");
            event.kind = fields.word<EventKind>("kind").value_or(EventKind::Other);
            event.label = fields.text("label");
            event.sources = sources(fields);
            event.unknown = fields.rest();
            m_case.events.push_back(std::move(event));
        });
    }

    void readRevenue()
    {
        m_fields.objectsUpTo(mostInList, "revenue", fields::revenue, m_case.unread, [&](FieldReader& fields) {
            Revenue revenue;
            revenue.party = fields.requiredText("party");
            checkReference(fields, "party", revenue.party, m_parties, "party");
            fields.require("fiscalYear");
            fields.require("value");
            const auto year = fields.integer("fiscalYear");
            auto value = fields.parsed("value", [](std::string_view text) { return parseMoney(text); });
            if (value)
                value = withFound(std::move(*value), fields);
            revenue.fullYear = fields.flag("fullYear", true);
            revenue.note = fields.text("note");
            revenue.sources = sources(fields);
            revenue.unknown = fields.rest();
            if (!year || !value)
                return fields.leaveOut();
            revenue.fiscalYear = *year;
            revenue.value = std::move(*value);
            m_case.revenue.push_back(std::move(revenue));
        });
    }

    void readSources()
    {
        IdsSeen seen;
        m_fields.objects("sources", fields::source, m_case.unread, [&](FieldReader& fields) {
            Source source = readSource(fields);
            seen.check(source.id, fields);
            m_case.sources.push_back(std::move(source));
        });
    }

    FieldReader& m_fields;
    IdSet m_parties;
    IdSet m_figures;
    IdSet m_penalties;
    IdSet m_sources;
    LinkChains m_replaced;
    LinkChains m_wholes;
    Case m_case;
};

} // namespace

Case readCase(FieldReader& fields)
{
    return CaseReader(fields).read();
}

Source readSource(FieldReader& fields)
{
    Source source;
    source.id = fields.requiredText("id");
    source.title = fields.text("title");
    source.publisher = fields.text("publisher");
    source.date = fields.parsed("date", parseEdtf).value_or(EdtfDate{}).text;
    source.url = fields.text("url");
    source.kind = fields.word<SourceKind>("kind");
    source.quote = fields.text("quote");
    source.unknown = fields.rest();
    return source;
}

} // namespace toscale::io
