#pragma once

namespace toscale::gui {

/// The pages of the editor of a case, in their order.
enum class CasePage { Case, Parties, Figures, Penalties, Events, Sources, Revenue };

} // namespace toscale::gui
