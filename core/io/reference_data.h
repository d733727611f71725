#pragma once

#include "core/document/document.h"
#include "core/normalize/reference_tables.h"
#include "core/normalize/yardstick.h"
#include "core/result.h"

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace toscale::io {

// Everything here is compiled into the program and read on first use.

/// CPI, UK CPI, HICP and exchange rates from resources/data.
[[nodiscard]] const ReferenceTables& builtInTables();

/// Name and last year of each of those tables, as Document::tables records them: {"cpi-u", "2025"}.
[[nodiscard]] const std::vector<std::pair<std::string, std::string>>& builtInTableVersions();

/// First and last year of the price indices.
[[nodiscard]] std::pair<int, int> builtInIndexYears();

/// Things to hold a volume, a term or an amount against; data first, by size.
[[nodiscard]] const std::vector<Yardstick>& builtInYardsticks();
[[nodiscard]] const std::vector<PhysicalForm>& builtInPhysicalForms();
[[nodiscard]] const std::vector<CompanyYear>& builtInCompanyYears();

/// "70 GB and 80 TB", the document that opens when none is named.
[[nodiscard]] const Document& builtInDocument();

/// The lessons that ship, to be shown view by view: the built-in document, then those of resources/stories.
[[nodiscard]] const std::vector<Document>& stories();

/// The 36 researched cases (resources/samples) as one document without views, by id.
[[nodiscard]] const Document& sampleLibrary();

/// The bytes of a file under resources, e.g. "samples/megaupload.toscale.json"; empty when there is none. They live as
/// long as the program.
[[nodiscard]] std::string_view builtInFile(const std::string& name);

} // namespace toscale::io
