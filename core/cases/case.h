#pragma once

#include "core/cases/edtf.h"
#include "core/cases/vocabulary.h"
#include "core/quantity/quantity.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace toscale {

/// Of parties, figures, stages of penalties and years of revenue in one case, and of ids in one list. The rules look at
/// each with each, so that a small file with more of them would take all time and memory there is; the longest of these
/// lists in the researched cases has 12.
inline constexpr std::size_t mostInList = 1000;

/// A field of a file that was not read, as raw JSON: one that this version does not know, or whose value it could not
/// read. Kept with its object and written back, unless the object has got another value for it since.
struct UnknownField {
    std::string name;
    std::string raw;
    bool isRepeated = false; // a further field of a name that the object has already
    bool operator==(const UnknownField&) const = default;
};
using UnknownFields = std::vector<UnknownField>;

/// An item of a list that could not be read, as raw JSON, and its place in the list, where it is written back.
struct UnreadItem {
    std::string list; // "figures"
    std::size_t at = 0;
    std::string raw;
    bool operator==(const UnreadItem&) const = default;
};
using UnreadItems = std::vector<UnreadItem>;

struct Party {
    std::string id;
    std::string name;
    PartyKind kind = PartyKind::Unknown;
    PartyRole role = PartyRole::Unknown;
    UnknownFields unknown;
    bool operator==(const Party&) const = default;
};

/// One reported number of a case: a volume of data or a count of works.
struct CaseFigure {
    std::string id;
    std::variant<AsWritten<DataSize>, AsWritten<Count>> value;
    std::optional<CountsWhat> counts;
    std::optional<FigureStatus> status;
    std::optional<Evidence> evidence;
    bool primary = false;
    bool verified = true; // the number itself was read in a cited page
    std::string scope;    // in words: what the number really counts
    std::vector<std::string> sources;
    UnknownFields unknown;

    [[nodiscard]] bool isVolume() const { return value.index() == 0; }
    [[nodiscard]] const std::string& text() const
    {
        return std::visit([](const auto& written) -> const std::string& { return written.text; }, value);
    }
    /// See AsWritten::found.
    [[nodiscard]] const std::string& found() const
    {
        return std::visit([](const auto& written) -> const std::string& { return written.found; }, value);
    }
    bool operator==(const CaseFigure&) const = default;
};

/// A penalty's amount: none stated, money, or prison time (also probation).
using PenaltyValue = std::variant<std::monostate, AsWritten<PricedMoney>, AsWritten<Sentence>>;

/// One stage of one consequence. Stages of one `thread` follow each other and are never added (MODEL.md 4).
struct Penalty {
    std::string id;
    std::string thread;
    PenaltyKind kind = PenaltyKind::Other;
    Basis basis = Basis::Unstated;
    std::optional<Forum> forum;
    PenaltyValue value;
    bool confidential = false; // an amount exists and is kept secret
    EdtfDate date;             // empty text = no date
    std::vector<std::string> appliesTo;
    std::optional<Liability> liability;
    std::string covers; // a figure's id, or whole_act, more_than_this_act, other_conduct; empty = not stated
    std::optional<ComputedBy> computedBy;
    std::string replaces;
    std::string partOf;
    std::string alternativeTo;
    std::optional<int> counts; // number of criminal counts
    std::optional<Aggregation> aggregation;
    bool verified = true;
    std::string note;
    std::vector<std::string> sources;
    UnknownFields unknown;

    [[nodiscard]] bool hasDate() const { return !date.text.empty(); }
    bool operator==(const Penalty&) const = default;
};

struct CaseEvent {
    EdtfDate date; // empty text = no date
    EventKind kind = EventKind::Other;
    std::string label;
    std::vector<std::string> sources;
    UnknownFields unknown;
    bool operator==(const CaseEvent&) const = default;
};

struct Revenue {
    std::string party;
    int fiscalYear = 0;
    AsWritten<PricedMoney> value;
    bool fullYear = true; // false: run rate, projection or partial year; never divides a penalty
    std::string note;
    std::vector<std::string> sources;
    UnknownFields unknown;
    bool operator==(const Revenue&) const = default;
};

struct Source {
    std::string id;
    std::string title;
    std::string publisher;
    std::string date; // EDTF or empty
    std::string url;
    std::optional<SourceKind> kind;
    std::string quote;
    UnknownFields unknown;
    bool operator==(const Source&) const = default;
};

/// One incident: who took, leaked or collected what, and what followed.
struct Case {
    std::string id;
    std::string title;
    std::string displayTitle;           // short neutral label; empty = title
    std::string actorName;              // how the actor is named; empty = the names of the actor's parties
    std::optional<PartyKind> actorKind; // what the actor is as a whole; none = as its parties say
    std::vector<std::string> actor;     // ids of the parties that the case is about
    std::vector<Party> parties;
    EdtfDate act; // empty text = not known
    bool actVerified = true;
    std::string jurisdiction;
    std::string country;
    std::optional<CaseStatus> status;
    std::optional<Outcome> outcome;
    std::string asOf; // EDTF: the date to which the sources carry the record
    std::string summary;
    std::string notes;
    std::vector<std::string> notesSources;
    std::vector<CaseFigure> figures;
    std::vector<Penalty> penalties;
    std::vector<CaseEvent> events;
    std::vector<Revenue> revenue;
    std::vector<Source> sources;
    std::vector<std::pair<std::string, std::string>> textColumns; // further columns of a table, usable in --by
    UnknownFields unknown;
    UnreadItems unread;

    [[nodiscard]] const std::string& label() const { return displayTitle.empty() ? title : displayTitle; }
    bool operator==(const Case&) const = default;
};

} // namespace toscale
