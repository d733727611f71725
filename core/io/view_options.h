#pragma once

#include "core/document/view.h"
#include "core/io/json_fields.h"

namespace toscale::io {

/// Reports options of a view that this version knows and cannot follow: they are kept, for another version may, and the
/// figure is as if they were absent. Options of other names are nobody's fault.
void checkViewOptions(FieldReader& fields, const View& view);

} // namespace toscale::io
