#pragma once

#include "core/document/document.h"
#include "core/normalize/reference_tables.h"
#include "core/result.h"

#include <string>
#include <vector>

namespace toscale::io {

/// CPI, UK CPI, HICP and exchange rates from resources/data, read on first use.
[[nodiscard]] const ReferenceTables& builtInTables();

/// "70 GB and 80 TB", the document that opens when none is named.
[[nodiscard]] const Document& builtInDocument();

/// The 36 researched cases (resources/samples) as one document without views.
[[nodiscard]] const Document& sampleLibrary();

} // namespace toscale::io
