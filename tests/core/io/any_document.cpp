#include "tests/core/io/any_document.h"

#include "core/cases/read_penalty_value.h"
#include "core/quantity/parse_quantity.h"

#include <array>

namespace toscale::tests {

namespace {

constexpr std::array<const char*, 7> volumes{"about 70 GB", "over 80 TB", "almost 300 TB", "80–82 TB",
                                             "1 YiB",       "640 KiB",    "1 bit"};
constexpr std::array<const char*, 5> works{"4.8 million documents", "1 document", "more than 10,000 works",
                                           "up to 5,000 songs", "114,000 e-mail addresses"};
constexpr std::array<const char*, 6> amounts{"USD 1,000,000", "up to USD 700,000,000", "EUR 1", "$1.5bn",
                                             "USD 0",         "about USD 40,700,000"};
constexpr std::array<const char*, 7> terms{"35 years",      "4 years, suspended", "18 months, 12 of them suspended",
                                           "life",          "time served",        "1 year and 1 day",
                                           "up to 35 years"};
constexpr std::array<const char*, 7> dates{"2011-07-19", "2012-09~", "2013?", "201X", "2010-09-24/2011-01-06",
                                           "2011/..",    "../2007"};
constexpr std::array<const char*, 6> texts{
    "plain",         "with \"quotes\" and \\", "two\nlines\tand a tab", "Müller 语言 😀 עברית", "{\"not\": \"parsed\"}",
    " outer spaces "};
constexpr std::array<const char*, 5> rawJson{"1.50", "[1, {\"a\": null}]", "\"text\"", "{\"deep\": {\"er\": [true]}}",
                                             "-0.0"};

/// Draws fields; each is left at its default about half of the time, or never.
class Drawer {
public:
    Drawer(std::mt19937& random, bool setsAll)
        : m_random(random)
        , m_setsAll(setsAll)
    {
    }

    [[nodiscard]] std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random() % limit); }
    [[nodiscard]] bool sets() { return m_setsAll || below(2) == 0; }

    template <std::size_t N> [[nodiscard]] const char* oneOf(const std::array<const char*, N>& all)
    {
        return all[below(N)];
    }

    [[nodiscard]] std::string text() { return sets() ? oneOf(texts) : ""; }
    [[nodiscard]] std::string needed() { return oneOf(texts); }
    [[nodiscard]] EdtfDate date() { return sets() ? parseEdtf(oneOf(dates)).value() : EdtfDate{}; }
    [[nodiscard]] bool flag(bool absent) { return m_setsAll ? !absent : below(2) == 0; }

    template <class E> [[nodiscard]] std::optional<E> word()
    {
        return sets() ? std::optional(static_cast<E>(below(namesOf<E>.size()))) : std::nullopt;
    }

    [[nodiscard]] std::vector<std::string> ids(const char* prefix, std::size_t known)
    {
        std::vector<std::string> all;
        if (sets())
            for (std::size_t i = 0; i < known; ++i)
                if (i == 0 || below(2) == 0)
                    all.push_back(id(prefix, i));
        return all;
    }

    [[nodiscard]] static std::string id(const char* prefix, std::size_t number)
    {
        return prefix + std::to_string(number);
    }

    /// Fields of a newer version, which this one carries along; none in a full document, whose names are compared.
    [[nodiscard]] UnknownFields unknown()
    {
        if (m_setsAll || below(4) > 0)
            return {};
        return {{"x-new", oneOf(rawJson)}, {"zeta", oneOf(rawJson)}};
    }

private:
    std::mt19937& m_random;
    bool m_setsAll;
};

constexpr std::size_t listSize = 3;

CaseFigure anyFigure(Drawer& draw, std::size_t number)
{
    CaseFigure figure;
    figure.id = Drawer::id("f", number);
    if (number % 2 == 0)
        figure.value = parseDataSize(draw.oneOf(volumes)).value();
    else
        figure.value = parseCount(draw.oneOf(works)).value();
    std::visit([&](auto& written) { written.found = draw.text(); }, figure.value);
    figure.counts = draw.word<CountsWhat>();
    figure.status = draw.word<FigureStatus>();
    figure.evidence = draw.word<Evidence>();
    figure.primary = number < 2 && draw.flag(false);
    figure.verified = draw.flag(true);
    figure.scope = draw.text();
    figure.sources = draw.ids("s", listSize);
    figure.unknown = draw.unknown();
    return figure;
}

Penalty anyPenalty(Drawer& draw, std::size_t number)
{
    Penalty penalty;
    penalty.id = Drawer::id("p", number);
    penalty.thread = draw.text();
    penalty.kind = static_cast<PenaltyKind>(draw.below(namesOf<PenaltyKind>.size()));
    penalty.basis = draw.word<Basis>().value_or(Basis::Unstated);
    penalty.forum = draw.word<Forum>();
    const char* value = isTermKind(penalty.kind) ? draw.oneOf(terms) : draw.oneOf(amounts);
    if (draw.sets())
        penalty.value = readPenaltyValue(penalty.kind, penalty.basis, value).value();
    if (auto* money = std::get_if<AsWritten<PricedMoney>>(&penalty.value))
        money->found = draw.text();
    penalty.confidential = draw.flag(false);
    penalty.date = draw.date();
    penalty.appliesTo = draw.ids("party", listSize);
    penalty.liability = draw.word<Liability>();
    penalty.covers = draw.sets() ? "f1" : draw.sets() ? "whole_act" : "";
    penalty.computedBy = draw.word<ComputedBy>();
    // never back to the first: a ring of stages is no document
    const std::string other = number + 1 < listSize ? Drawer::id("p", number + 1) : std::string();
    penalty.replaces = draw.sets() ? other : "";
    penalty.partOf = draw.sets() ? other : "";
    penalty.alternativeTo = draw.sets() ? other : "";
    if (draw.sets())
        penalty.counts = static_cast<int>(draw.below(20));
    penalty.aggregation = draw.word<Aggregation>();
    penalty.verified = draw.flag(true);
    penalty.note = draw.text();
    penalty.sources = draw.ids("s", listSize);
    penalty.unknown = draw.unknown();
    return penalty;
}

void addLists(Drawer& draw, Case& made)
{
    for (std::size_t i = 0; i < listSize; ++i) {
        const PartyKind kind = draw.sets() ? PartyKind::Company : PartyKind::Unknown;
        const PartyRole role = draw.sets() ? PartyRole::Operator : PartyRole::Unknown;
        made.parties.push_back({Drawer::id("party", i), draw.text(), kind, role, draw.unknown()});
        made.figures.push_back(anyFigure(draw, i));
        made.penalties.push_back(anyPenalty(draw, i));
        made.events.push_back({draw.date(), static_cast<EventKind>(draw.below(namesOf<EventKind>.size())), draw.text(),
                               draw.ids("s", listSize), draw.unknown()});
        made.sources.push_back({Drawer::id("s", i), draw.text(), draw.text(), draw.date().text, draw.text(),
                                draw.word<SourceKind>(), draw.text(), draw.unknown()});
    }
    if (draw.sets()) {
        made.revenue.push_back({"party1", 2024, parseMoney(draw.oneOf(amounts)).value(), draw.flag(true), draw.text(),
                                draw.ids("s", listSize), draw.unknown()});
        made.revenue.back().value.found = draw.text();
    }
    if (draw.sets())
        made.textColumns = {{"category", draw.needed()}, {"Court, city", draw.needed()}};
}

Case anyCase(Drawer& draw, std::size_t number)
{
    Case made;
    made.id = Drawer::id("case", number);
    made.title = draw.needed();
    made.displayTitle = draw.text();
    made.actorName = draw.text();
    made.actorKind = draw.word<PartyKind>();
    made.actor = draw.ids("party", listSize);
    made.act = draw.date();
    made.actVerified = draw.flag(true);
    made.jurisdiction = draw.text();
    made.country = draw.text();
    made.status = draw.word<CaseStatus>();
    made.outcome = draw.word<Outcome>();
    made.asOf = draw.date().text;
    made.summary = draw.text();
    made.notes = draw.text();
    made.notesSources = draw.ids("s", listSize);
    made.unknown = draw.unknown();
    addLists(draw, made);
    return made;
}

ReferenceOverride anyOverride(Drawer& draw)
{
    ReferenceOverride own;
    if (draw.sets())
        own.currency = Currency{"EUR"};
    if (draw.sets())
        own.priceYear.emplace(draw.sets() ? std::optional(2024) : std::nullopt);
    if (draw.sets())
        own.inflateFirst = draw.flag(false);
    if (draw.sets())
        own.reading = static_cast<PrefixReading>(draw.below(3));
    if (draw.sets())
        own.basis = BasisChoice{BasisChoice::Rule::Single, Basis::Sought};
    if (draw.sets())
        own.baseline = draw.sets() ? "case1" : "";
    if (draw.sets())
        own.withOtherConduct = draw.flag(false);
    if (draw.sets())
        own.ignoreScope = draw.flag(false);
    if (draw.sets())
        own.withSuspended = draw.flag(false);
    own.unknown = draw.unknown();
    return own;
}

View anyView(Drawer& draw, std::size_t number)
{
    View view;
    view.id = Drawer::id("view", number);
    view.figure = static_cast<FigureKind>(draw.below(figureKindNames.size()));
    view.measure = static_cast<MeasureId>(draw.below(measureNames.size()));
    if (draw.sets())
        view.cases = {{"case1", draw.sets() ? "f2" : "", draw.text(), draw.unknown()}, {"case0", "", "", {}}};
    if (!view.cases.empty() && draw.sets())
        view.cases.front().reading = static_cast<PrefixReading>(draw.below(3));
    view.reference = anyOverride(draw);
    if (draw.sets())
        view.kinds = {PenaltyKind::Fine, PenaltyKind::Damages};
    view.forum = draw.word<Forum>();
    if (draw.sets())
        view.parties = {"party0"};
    view.title = draw.text();
    view.subtitle = draw.text();
    view.notes = draw.text();
    view.byline = draw.text();
    view.altText = draw.text();
    view.speakerNotes = draw.text();
    view.theme = draw.sets() ? "contrast" : "light";
    view.size = draw.sets() ? FigureSize{841.9, 595.3} : FigureSize{};
    if (draw.sets())
        view.options = {{"rows", "3"}, {"other", draw.oneOf(rawJson)}};
    view.unknown = draw.unknown();
    return view;
}

Document draw(Drawer& draw)
{
    Document document;
    document.title = draw.text();
    document.language = draw.sets() ? "de" : "en";
    if (draw.sets())
        document.tables = {{"cpi-u", "2025"}, {"fx", "2025"}};
    Reference& reference = document.reference;
    reference.currency = draw.sets() ? Currency{"SEK"} : Currency{"USD"};
    if (draw.sets())
        reference.priceYear = 2020;
    reference.inflateFirst = draw.flag(false);
    reference.reading = draw.sets() ? PrefixReading::Jedec : PrefixReading::Si;
    if (draw.sets())
        reference.basis = BasisChoice{BasisChoice::Rule::Highest, {}};
    reference.baseline = draw.sets() ? "case0" : "";
    if (draw.sets())
        reference.kinds = {PenaltyKind::Fine};
    reference.forum = draw.word<Forum>();
    if (draw.sets())
        reference.parties = {"party0"};
    reference.withOtherConduct = draw.flag(false);
    reference.ignoreScope = draw.flag(false);
    reference.withSuspended = draw.flag(false);
    document.referenceUnknown = draw.unknown();
    for (std::size_t i = 0; i < 2; ++i)
        document.cases.push_back(anyCase(draw, i));
    for (std::size_t i = 0; i < 2; ++i)
        document.views.push_back(anyView(draw, i));
    document.unknown = draw.unknown();
    return document;
}

} // namespace

Document anyDocument(std::mt19937& random)
{
    Drawer drawer(random, false);
    return draw(drawer);
}

Document fullDocument()
{
    std::mt19937 random(1);
    Drawer drawer(random, true);
    return draw(drawer);
}

} // namespace toscale::tests
