#include "app/text/import_vocabulary.h"

#include "app/text/gap_words.h"
#include "app/text/qt_string.h"
#include "app/text/vocabulary_words.h"
#include "core/quantity/fold_text.h"

#include <algorithm>

namespace toscale::text {

namespace {

class Vocabulary {
public:
    void add(const Phrases& phrases)
    {
        addList<CaseStatus>(io::Column::Status, [&](std::string_view name) {
            return caseStatusWords(phrases, *fromName<CaseStatus>(name));
        });
        addList<Outcome>(io::Column::Outcome, [&](std::string_view name) { return outcomeWords(phrases, name); });
        addList<PartyKind>(io::Column::PartyKind, [&](std::string_view name) { return actorWords(phrases, name); });
        for (const io::Column penalty : {io::Column::Fine, io::Column::Prison}) {
            const auto addGap = [&](const Gap& gap, std::string meaning) {
                addWord(penalty, gapWords(phrases, gap, scene::Length::Short), std::move(meaning));
            };
            addGap({GapCode::NoneImposed, {""}, {}}, "none");
            addGap({GapCode::NoneImposed, {"vacated", "in_force"}, {}}, "none");
            addGap({GapCode::Confidential, {}, {}}, "confidential");
        }
        addNothing(phrases);
    }

    io::ImportWords take() { return std::move(m_words); }

private:
    template <class E, class Words> void addList(io::Column column, const Words& words)
    {
        for (const std::string_view name : namesOf<E>)
            addWord(column, words(name), std::string(name));
    }

    void addWord(io::Column column, const QString& shown, std::string meaning)
    {
        m_words.words.push_back({column, foldCase(toUtf8(shown)), std::move(meaning)});
    }

    /// The short words of gaps, as far as they do not hang on a case.
    void addNothing(const Phrases& phrases)
    {
        const Gap gaps[] = {{GapCode::Unknown, {"volume"}, {}},  {GapCode::Unknown, {"works"}, {}},
                            {GapCode::Unknown, {"several"}, {}}, {GapCode::Unknown, {"amount"}, {}},
                            {GapCode::Unknown, {"term"}, {}},    {GapCode::Unknown, {}, {}},
                            {GapCode::NonePending, {""}, {}},    {GapCode::NoneImposed, {"", "on_record"}, {}},
                            {GapCode::NotApplicable, {}, {}},    {GapCode::OtherParty, {""}, {}},
                            {GapCode::OtherParty, {"paid"}, {}}};
        for (const Gap& gap : gaps)
            addBeginning(gapWords(phrases, gap, scene::Length::Short));
        addBeginning(phrases.tr("none so far, as of %1").section(QStringLiteral("%1"), 0, 0).trimmed());
    }

    void addBeginning(const QString& shown)
    {
        std::string folded = foldCase(toUtf8(shown));
        if (!folded.empty() && std::ranges::find(m_words.nothing, folded) == m_words.nothing.end())
            m_words.nothing.push_back(std::move(folded));
    }

    io::ImportWords m_words;
};

} // namespace

io::ImportWords importVocabulary(const Phrases& phrases)
{
    Vocabulary vocabulary;
    vocabulary.add(Phrases("en"));
    vocabulary.add(phrases);
    return vocabulary.take();
}

} // namespace toscale::text
