#pragma once

#include "core/document/case_items.h"
#include "core/document/edit.h"
#include "core/document/find_text.h"
#include "core/document/replace_text.h"
#include "core/quantity/parse_quantity.h"

#include <algorithm>
#include <random>
#include <string>

namespace toscale::tests {

/// Edits of any kind, made so that they can be applied.
class RandomEdits {
public:
    explicit RandomEdits(unsigned seed)
        : m_random(seed)
    {
    }

    [[nodiscard]] std::size_t below(std::size_t end) { return m_random() % end; }

    /// An edit of that alternative which can be applied to the document; a title where it has no case or view for it.
    [[nodiscard]] Edit make(std::size_t alternative, const Document& document)
    {
        const std::size_t cases = document.cases.size();
        const std::size_t views = document.views.size();
        switch (alternative) {
        case 1:
            return SetLanguage{below(2) == 0 ? "en" : "ar"};
        case 2:
            return SetReference{reference(document)};
        case 3:
            return InsertCase{below(cases + 1), newCase()};
        case 4:
            return cases > 2 ? Edit{RemoveCase{below(cases)}} : title();
        case 5:
            return InsertCases{below(cases + 1), {newCase(), newCase()}};
        case 6: {
            const std::size_t at = below(cases + 1);
            return RemoveCases{at, below(std::min<std::size_t>(cases - at, 2) + 1)};
        }
        case 7:
            return cases > 0 ? changed(document, below(cases)) : title();
        case 8:
            return cases > 0 ? Edit{MoveCase{below(cases), below(cases)}} : title();
        case 9:
            return InsertView{below(views + 1), newView(document)};
        case 10:
            return views > 2 ? Edit{RemoveView{below(views)}} : title();
        case 11:
            return views > 0 ? Edit{ReplaceView{below(views), newView(document)}} : title();
        case 12:
            return views > 0 ? Edit{MoveView{below(views), below(views)}} : title();
        case 13:
            return series(document);
        default:
            return title();
        }
    }

private:
    Edit title() { return SetTitle{"Title " + std::to_string(m_random() % 100)}; }

    std::string number() { return std::to_string(++m_number); }

    Reference reference(const Document& document)
    {
        Reference made;
        made.currency = {below(2) == 0 ? "EUR" : "USD"};
        made.priceYear = below(2) == 0 ? std::nullopt : std::optional(2011);
        made.baseline = document.cases.empty() ? std::string() : document.cases[below(document.cases.size())].id;
        return made;
    }

    Case newCase()
    {
        Case made;
        made.id = "case-" + number();
        made.title = "A case";
        made.parties = {{"party-" + number(), "Party", PartyKind::Person, PartyRole::Copier, {}}};
        CaseFigure figure;
        figure.id = "volume";
        figure.value = *parseDataSize(std::to_string(1 + below(99)) + " GB");
        figure.sources = {"source"};
        Penalty fine;
        fine.id = "fine";
        fine.kind = PenaltyKind::Fine;
        fine.covers = "volume";
        fine.value = *parseMoney("USD " + std::to_string(1 + below(99)));
        made.figures = {figure};
        made.penalties = {fine};
        made.sources = {{"source", {}, "Press", {}, {}, {}, {}, {}}};
        CaseEvent event;
        event.label = "It happened";
        event.sources = {"source"};
        made.events.push_back(event);
        return made;
    }

    Edit changed(const Document& document, std::size_t at)
    {
        Case content = document.cases[at];
        switch (below(6)) {
        case 0:
            content.id = "case-" + number(); // views follow
            break;
        case 1:
            if (!content.figures.empty())
                (void)removeFigure(content, 0);
            break;
        case 2:
            if (!content.sources.empty())
                (void)removeSource(content, 0);
            break;
        case 3:
            if (!content.parties.empty())
                (void)removeParty(content, 0);
            break;
        case 4:
            content.summary += "word ";
            break;
        default:
            content.status = below(2) == 0 ? std::nullopt : std::optional(CaseStatus::Pending);
        }
        return replacementOfCase(document, at, std::move(content));
    }

    View newView(const Document& document)
    {
        View made;
        made.id = "view-" + number();
        made.title = "A view";
        if (!document.cases.empty()) {
            const Case& shown = document.cases[below(document.cases.size())];
            made.cases = {{shown.id, shown.figures.empty() ? std::string() : shown.figures[0].id, {}, {}}};
            made.reference.baseline = shown.id;
            for (const Party& party : shown.parties)
                made.parties.push_back(party.id);
        }
        return made;
    }

    Edit series(const Document& document)
    {
        if (below(2) == 0 && !document.cases.empty())
            return removalOfCase(document, below(document.cases.size()));
        const auto matches = findText(document, {"case", false, false, true});
        return replaceText(document, matches, "affair").edit;
    }

    std::mt19937 m_random;
    int m_number = 0;
};

} // namespace toscale::tests
