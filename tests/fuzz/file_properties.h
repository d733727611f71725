#pragma once

#include "tests/fuzz/parse_properties.h"

namespace toscale::fuzz {

#ifdef TOSCALE_FUZZ_FILES

// The same for whole files, which need Qt: an answer for every text; what could be read is saved without loss, and what
// is written of it reads again the same.

void checkTimelineJs(std::string_view input);
/// The filter of a list: an answer for every text, and each case meets the conditions or not.
void checkCaseFilter(std::string_view input);

/// A table, a page or JSON to import: what is wrong has its place, rows are cut the same each time, and the cases are
/// read again from the table that is written of them.
void checkImport(std::string_view input);

/// A table of cases or events: both its readers, that of documents and that of long tables, find the same.
void checkTable(std::string_view input);
/// A document: nothing of it is lost, whatever is wrong in it.
void checkDocument(std::string_view input);
/// A document is drawn: every view that is of it becomes well-formed SVG without a number that is none.
void checkFigure(std::string_view input);
/// What is recovered after a crash.
void checkJournal(std::string_view input);
/// PNG, SVG or HTML with a document inside; also the input as a document that travels in one.
void checkPicture(std::string_view input);
void checkPdf(std::string_view input);
/// The texts of the settings: a choice of the explore tab, a size of one's own, what becomes of the columns of a table.
void checkSettings(std::string_view input);
/// The ask bar.
void checkAsk(std::string_view input);

inline constexpr std::array<FuzzTarget, 11> fileTargets{{{"timeline_js", checkTimelineJs},
                                                         {"case_filter", checkCaseFilter},
                                                         {"import", checkImport},
                                                         {"table", checkTable},
                                                         {"document", checkDocument},
                                                         {"figure", checkFigure},
                                                         {"journal", checkJournal},
                                                         {"picture", checkPicture},
                                                         {"pdf", checkPdf},
                                                         {"settings", checkSettings},
                                                         {"ask", checkAsk}}};

#endif

} // namespace toscale::fuzz
