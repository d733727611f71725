#pragma once

#include "app/explore/document_rows.h"
#include "app/explore/explore_choice.h"
#include "app/text/locale_wording.h"
#include "core/io/reference_data.h"

#include <memory>

namespace toscale::gui {

inline const text::LocaleWording& english()
{
    static const text::LocaleWording wording;
    return wording;
}

/// The cases that ToScale comes with.
inline std::shared_ptr<const ExploreRows> library()
{
    static const auto rows =
        std::make_shared<DocumentRows>(io::sampleLibrary(), Reference{}, english(), io::builtInTables());
    return rows;
}

inline constexpr ExploreKind everyKind[] = {ExploreKind::Scatter, ExploreKind::Histogram, ExploreKind::Strip,
                                            ExploreKind::Trend, ExploreKind::Ranks};

} // namespace toscale::gui
