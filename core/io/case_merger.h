#pragma once

#include "core/io/table_row.h"
#include "core/io/unique_ids.h"

#include <map>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace toscale::io {

/// Joins the rows of one id to one case. What the case holds is indexed, so that a case of many rows takes no longer a
/// row than one of few.
class CaseMerger {
public:
    explicit CaseMerger(const Case& whole);

    /// Adds figures, stages, parties and sources of `further`, a row of the same id, to `whole`. Reports what
    /// contradicts an earlier row (DuplicateId), cannot be told apart (MissingField of the forum) or is too much
    /// (TooManyRows), and then adds nothing.
    ///
    /// Stages of one payer, kind and forum follow each other in one thread. A row that leaves the forum out continues
    /// the only thread of that payer and kind there is. A note, or a part of a further column ("x; y"), that an earlier
    /// row has is not said again.
    void add(Case& whole, Case further, const RowCells& cells);

private:
    using NewNames = std::map<std::string, std::string>;

    /// Where the stages of one payer and kind belong.
    struct Threads {
        std::map<std::string, std::string> byForum; // name of a forum, or empty; name of the thread
    };

    [[nodiscard]] bool agrees(const Case& whole, const Case& further, const RowCells& cells) const;
    /// See mostInList; a party that an earlier row has is not added again.
    [[nodiscard]] bool hasRoom(const Case& whole, const Case& further) const;
    [[nodiscard]] bool isThreadClear(const Case& further, const RowCells& cells) const;
    [[nodiscard]] NewNames addParties(Case& whole, std::vector<Party> parties);
    [[nodiscard]] NewNames addSources(Case& whole, std::vector<Source> sources);
    [[nodiscard]] NewNames addFigures(Case& whole, std::vector<CaseFigure> figures, const NewNames& sources);
    void addPenalty(Case& whole, Penalty penalty, const NewNames& parties, const NewNames& sources,
                    const NewNames& figures);
    [[nodiscard]] const Threads* threadsOf(const std::string& payer, PenaltyKind kind) const;
    [[nodiscard]] std::string threadFor(const Penalty& penalty, const std::string& firstPayer);
    [[nodiscard]] std::string partyId(const std::string& name) const;
    void noteSource(const Source& source);
    void addNotes(Case& whole, const std::string& notes);
    void addColumns(Case& whole, const std::vector<std::pair<std::string, std::string>>& columns);
    [[nodiscard]] std::string newParts(const std::string& column, const std::string& text);

    std::unordered_map<std::string, std::string> m_partyIds;                        // by name
    std::map<std::pair<std::string, std::string>, std::string> m_sourceIds;         // by publisher and address
    std::map<std::pair<std::string, PenaltyKind>, Threads> m_threads;               // by payer and kind
    std::unordered_set<std::string> m_notes;                                        // of each row
    std::unordered_map<std::string, std::unordered_set<std::string>> m_columnParts; // by the name of the column
    UniqueIds m_usedParties, m_usedSources, m_usedFigures, m_usedPenalties, m_usedThreads;
    bool m_hasPrimaryVolume = false;
    bool m_hasPrimaryWorks = false;
};

} // namespace toscale::io
