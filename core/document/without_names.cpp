#include "core/document/without_names.h"

#include "core/quantity/ascii.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>
#include <vector>

namespace toscale {

namespace {

/// Letters, digits and every byte of a character beyond ASCII: what a word is made of.
bool isWordByte(char c)
{
    const auto byte = static_cast<unsigned char>(c);
    const char small = lowered(c);
    return byte >= 0x80 || (small >= 'a' && small <= 'z') || (c >= '0' && c <= '9');
}

bool equalIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lowered(x) == lowered(y); });
}

std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (std::size_t i = 0; i < text.size();) {
        std::size_t end = i;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end > i)
            words.emplace_back(text.substr(i, end - i));
        i = std::max(end, i + 1);
    }
    return words;
}

/// A spelling of a person's name and what to write instead.
struct Name {
    std::string spelling;
    std::string instead;
    bool asSpelled = false; // or all in capitals: "Lee" and "LEE", not the "lee" of a ship
};

bool isCapital(char c)
{
    return c >= 'A' && c <= 'Z';
}

/// A word of a name that names somebody by itself: no initial, title or particle ("J", "Dr", "van der").
bool isNameByItself(std::string_view word)
{
    constexpr std::array notNames{"dr",  "mr",  "mrs", "ms",  "jr",  "sr",  "sir", "ii",  "iii", "iv",
                                  "de",  "del", "der", "den", "des", "di",  "da",  "das", "do",  "dos",
                                  "du",  "la",  "le",  "les", "los", "las", "van", "von", "vom", "zu",
                                  "zum", "zur", "ter", "ten", "te",  "el",  "al",  "bin", "ibn", "abu",
                                  "bey", "af",  "av",  "y",   "e",   "and", "the", "of",  "i"};
    return word.size() > 1
        && std::ranges::none_of(notNames, [&](const char* each) { return equalIgnoringCase(word, each); });
}

/// Words of fewer letters are common ones as well ("may", "an"): they are names only where they are written as such.
constexpr std::size_t surelyNoOtherWord = 4;

class Names {
public:
    void add(std::string_view name, const std::string& instead)
    {
        if (name.empty())
            return;
        m_names.push_back({std::string(name), instead});
        const std::vector<std::string> words = wordsOf(name);
        if (words.size() > 1) // a family name of several words: "van der Kolk"
            for (std::size_t from = 1; from + 1 < words.size(); ++from)
                m_names.push_back({std::string(name.substr(name.find(words[from]))), instead});
        for (const std::string& word : words)
            if (words.size() == 1 || isNameByItself(word))
                m_names.push_back({word, instead, word.size() < surelyNoOtherWord && isCapital(word.front())});
        std::ranges::stable_sort(m_names, std::ranges::greater{},
                                 [](const Name& each) { return each.spelling.size(); });
    }

    [[nodiscard]] bool empty() const { return m_names.empty(); }

    /// The longest spelling first, whole words only.
    [[nodiscard]] std::string scrubbed(std::string_view text) const
    {
        std::string result;
        for (std::size_t at = 0; at < text.size();) {
            const Name* found = nameAt(text, at);
            if (!found) {
                result += text[at++];
                continue;
            }
            if (!result.ends_with(found->instead + ' '))
                result += found->instead;
            else
                result.pop_back(); // "Dr Aaron Swartz" is one person
            at += found->spelling.size();
        }
        return result;
    }

    /// Also inside a longer word, as addresses and ids have it; a short one ("lee") as a word of any case.
    [[nodiscard]] bool occursIn(std::string_view text) const
    {
        return std::ranges::any_of(m_names, [&](const Name& name) {
            if (name.asSpelled)
                return std::ranges::any_of(
                    wordsOf(text), [&](const std::string& word) { return equalIgnoringCase(word, name.spelling); });
            const auto isSame = [](char a, char b) { return lowered(a) == lowered(b); };
            return std::search(text.begin(), text.end(), name.spelling.begin(), name.spelling.end(), isSame)
                != text.end();
        });
    }

private:
    [[nodiscard]] const Name* nameAt(std::string_view text, std::size_t at) const
    {
        if (at > 0 && isWordByte(text[at - 1]))
            return nullptr;
        for (const Name& name : m_names) {
            const std::string_view here = text.substr(at, name.spelling.size());
            const std::size_t after = at + name.spelling.size();
            const bool whole = after >= text.size() || !isWordByte(text[after]);
            if (whole && equalIgnoringCase(here, name.spelling) && (!name.asSpelled || isSpelledSo(here, name)))
                return &name;
        }
        return nullptr;
    }

    static bool isSpelledSo(std::string_view here, const Name& name)
    {
        return here == name.spelling || std::ranges::none_of(here, [](char c) { return c >= 'a' && c <= 'z'; });
    }

    std::vector<Name> m_names; // from the longest
};

/// "https://example.org/": the site alone of an address.
std::string siteOf(const std::string& address)
{
    const std::size_t scheme = address.find("://");
    if (scheme == std::string::npos)
        return {};
    const std::size_t path = address.find_first_of("/?#", scheme + 3);
    return path == std::string::npos ? address : address.substr(0, path) + '/';
}

/// New ids for old ones; an id that is not known (a keyword such as whole_act, or none) stays.
class Ids {
public:
    std::string renamed(const std::string& id, const char* word)
    {
        auto found = m_new.find(id);
        if (found == m_new.end())
            found = m_new.emplace(id, std::string(word) + "-" + std::to_string(m_new.size() + 1)).first;
        return found->second;
    }
    void follow(std::string& id) const
    {
        if (const auto found = m_new.find(id); found != m_new.end())
            id = found->second;
    }
    void follow(std::vector<std::string>& ids) const
    {
        for (std::string& id : ids)
            follow(id);
    }

private:
    std::map<std::string, std::string> m_new;
};

class Anonymiser {
public:
    Anonymiser(Document document, const PersonWords& words)
        : m_document(std::move(document))
        , m_words(words)
    {
    }

    Document run()
    {
        for (Case& one : m_document.cases) {
            m_caseIds.renamed(one.id, "case");
            anonymise(one);
        }
        m_caseIds.follow(m_document.reference.baseline);
        m_document.title = m_all.scrubbed(m_document.title);
        m_document.unknown.clear();
        m_document.unread.clear();
        m_document.referenceUnknown.clear();
        Ids views;
        for (View& view : m_document.views) {
            view.id = views.renamed(view.id, "view");
            anonymise(view);
        }
        return std::move(m_document);
    }

private:
    void anonymise(Case& one)
    {
        const Names names = namesOf(one);
        Ids figures;
        Ids penalties;
        Ids threads;
        Ids sources;
        for (CaseFigure& figure : one.figures) {
            const std::string id = figures.renamed(figure.id, "figure");
            m_figureIds[{one.id, figure.id}] = id;
            figure.id = id;
            figure.scope = names.scrubbed(figure.scope);
            figure.unknown.clear();
        }
        for (Source& source : one.sources) {
            source.id = sources.renamed(source.id, "source");
            anonymise(source, names);
        }
        for (Penalty& penalty : one.penalties)
            penalties.renamed(penalty.id, "penalty");
        for (Penalty& penalty : one.penalties) {
            for (std::string* id : {&penalty.id, &penalty.replaces, &penalty.partOf, &penalty.alternativeTo})
                penalties.follow(*id);
            penalty.thread = threads.renamed(penalty.thread, "thread");
            figures.follow(penalty.covers);
            m_parties.follow(penalty.appliesTo);
            penalty.note.clear();
            penalty.unknown.clear();
            sources.follow(penalty.sources);
        }
        for (CaseFigure& figure : one.figures)
            sources.follow(figure.sources);
        for (CaseEvent& event : one.events) {
            event.label.clear(); // its kind says enough
            event.unknown.clear();
            sources.follow(event.sources);
        }
        for (Revenue& revenue : one.revenue) {
            m_parties.follow(revenue.party);
            revenue.note.clear();
            revenue.unknown.clear();
            sources.follow(revenue.sources);
        }
        one.title = names.scrubbed(one.label()); // a full title names the parties of a suit, whoever they are
        one.displayTitle = names.scrubbed(one.displayTitle);
        one.actorName = names.scrubbed(one.actorName);
        one.jurisdiction = names.scrubbed(one.jurisdiction);
        for (auto& [column, text] : one.textColumns) {
            column = names.scrubbed(column);
            text = names.scrubbed(text);
        }
        one.summary.clear();
        one.notes.clear();
        one.notesSources.clear();
        one.unknown.clear();
        one.unread.clear();
        m_parties.follow(one.actor);
        m_caseIds.follow(one.id);
    }

    /// The names of a case's natural persons; the parties lose them.
    Names namesOf(Case& one)
    {
        Names names;
        m_parties = {};
        for (Party& party : one.parties) {
            const std::string id = m_parties.renamed(party.id, "party");
            party.unknown.clear();
            if (party.kind == PartyKind::Person) {
                const std::string instead = m_words(one, party);
                names.add(party.name, instead);
                m_all.add(party.name, instead);
                party.name = instead;
            }
            m_partyIds[party.id] = id;
            party.id = id;
        }
        return names;
    }

    static void anonymise(Source& source, const Names& names)
    {
        source.title.clear();
        source.quote.clear();
        source.unknown.clear();
        if (!names.empty()) // a path may have a nickname or a headline in it
            source.url = siteOf(source.url);
        if (names.occursIn(source.url))
            source.url.clear();
        source.publisher = names.scrubbed(source.publisher);
    }

    void anonymise(View& view)
    {
        for (ViewCase& entry : view.cases) {
            if (const auto figure = m_figureIds.find({entry.id, entry.figure}); figure != m_figureIds.end())
                entry.figure = figure->second;
            m_caseIds.follow(entry.id);
            entry.leftOut = m_all.scrubbed(entry.leftOut);
            entry.unknown.clear();
        }
        if (view.reference.baseline)
            m_caseIds.follow(*view.reference.baseline);
        for (std::string& party : view.parties)
            if (const auto renamed = m_partyIds.find(party); renamed != m_partyIds.end())
                party = renamed->second;
        for (std::string* text : {&view.title, &view.subtitle, &view.notes, &view.byline, &view.altText})
            *text = m_all.scrubbed(*text);
        anonymiseOptions(view);
        view.speakerNotes.clear();
        view.reference.unknown.clear();
        view.unknown.clear();
        view.unread.clear();
    }

    /// Words are kept without names, numbers as they are; what is neither may say anything.
    void anonymiseOptions(View& view) const
    {
        std::erase_if(view.options, [](const auto& option) {
            return option.second.starts_with('{') || option.second.starts_with('[');
        });
        for (const auto& [name, json] : std::vector(view.options))
            if (const auto text = textOption(view, name))
                setTextOption(view, name, m_all.scrubbed(*text));
    }

    Document m_document;
    const PersonWords& m_words;
    Names m_all;
    Ids m_caseIds;
    Ids m_parties; // of the case at hand
    std::map<std::string, std::string> m_partyIds;
    std::map<std::pair<std::string, std::string>, std::string> m_figureIds; // by case and figure
};

} // namespace

bool mayNameAPerson(const Document& document, std::string_view text)
{
    Names names;
    for (const Case& one : document.cases)
        for (const Party& party : one.parties)
            if (party.kind == PartyKind::Person)
                names.add(party.name, {});
    return names.occursIn(text);
}

Document withoutNames(const Document& document, const PersonWords& words)
{
    return Anonymiser(document, words).run();
}

} // namespace toscale
