#pragma once

#include <array>
#include <string_view>

// The names of FORMATS.md 1, object by object, in the order in which they are written. Reader, writer and JSON Schema
// know exactly these; a test holds them together.
namespace toscale::io::fields {

using Names = std::string_view;

inline constexpr std::array<Names, 8> document{"format", "version",   "title", "language",
                                               "tables", "reference", "cases", "views"};
inline constexpr std::array<Names, 12> reference{"currency", "priceYear",        "inflateFirst", "reading",
                                                 "basis",    "baseline",         "kinds",        "forum",
                                                 "parties",  "withOtherConduct", "ignoreScope",  "withSuspended"};
inline constexpr std::array<Names, 9> referenceOverride{"currency",         "priceYear",   "inflateFirst",
                                                        "reading",          "basis",       "baseline",
                                                        "withOtherConduct", "ignoreScope", "withSuspended"};
inline constexpr std::array<Names, 23> caseFields{
    "id",           "title",        "displayTitle", "actorName", "actorKind", "actor",   "parties", "act",
    "actVerified",  "jurisdiction", "country",      "status",    "outcome",   "asOf",    "summary", "notes",
    "notesSources", "figures",      "penalties",    "events",    "revenue",   "sources", "columns"};
inline constexpr std::array<Names, 4> party{"id", "name", "kind", "role"};
inline constexpr std::array<Names, 11> figure{"id",       "kind",    "value",    "found", "counts", "status",
                                              "evidence", "primary", "verified", "scope", "sources"};
inline constexpr std::array<Names, 21> penalty{
    "id",           "thread",        "kind",      "basis",       "forum",    "value",      "found",
    "confidential", "date",          "appliesTo", "liability",   "covers",   "computedBy", "replaces",
    "partOf",       "alternativeTo", "counts",    "aggregation", "verified", "note",       "sources"};
inline constexpr std::array<Names, 4> event{"date", "kind", "label", "sources"};
inline constexpr std::array<Names, 7> revenue{"party", "fiscalYear", "value", "found", "fullYear", "note", "sources"};
inline constexpr std::array<Names, 7> source{"id", "title", "publisher", "date", "url", "kind", "quote"};
inline constexpr std::array<Names, 17> view{"id",      "figure",       "measure", "cases",    "reference", "kinds",
                                            "forum",   "parties",      "title",   "subtitle", "notes",     "byline",
                                            "altText", "speakerNotes", "theme",   "size",     "options"};
inline constexpr std::array<Names, 4> viewCase{"id", "figure", "leftOut", "reading"};

// Words that have no enumeration in core.
inline constexpr std::array<Names, 2> figureKinds{"volume", "works"};
inline constexpr std::array<Names, 4> themes{"light", "dark", "print", "contrast"};
inline constexpr std::array<Names, 3> coversWords{"whole_act", "more_than_this_act", "other_conduct"};

} // namespace toscale::io::fields
