#pragma once

#include "app/text/locale_wording.h"
#include "core/document/document.h"

#include <QImage>
#include <QPalette>
#include <map>
#include <memory>

namespace toscale::gui {

/// Small figures of the built-in comparison, one of each kind, as the guide shows them: drawn by the program itself, in
/// the language and the colours of the window.
class GuidePictures {
public:
    /// `wording` must outlive this.
    explicit GuidePictures(const text::LocaleWording& wording);

    /// A figure by its id: "squares". Null where no figure has it.
    [[nodiscard]] QImage picture(const QString& figureId, QSize size, double pixelRatio, const QPalette& palette) const;
    /// What it says to whoever does not see it.
    [[nodiscard]] QString alternativeText(const QString& figureId) const;

private:
    [[nodiscard]] std::optional<View> viewOf(const QString& figureId) const;

    const text::LocaleWording& m_wording;
    std::shared_ptr<const Document> m_document;
};

} // namespace toscale::gui
