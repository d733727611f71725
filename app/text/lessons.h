#pragma once

#include "core/document/document.h"

#include <string_view>

namespace toscale::text {

/// A lesson that ships with the program in another language: what its author typed about its views, and what the
/// events of its cases are called in a timeline, which `translations/lessons_*.ts` hold by the English texts. All else
/// in the cases stays as it was researched, with its sources.
/// As it is where the program has no words in that language.
[[nodiscard]] Document lessonIn(std::string_view language, Document lesson);

/// Whether what is typed about a view is what a lesson says of its own: it was written for that picture and no other.
[[nodiscard]] bool hasLessonTexts(std::string_view language, const View& view);

/// What a lesson says of a view goes when the view shows something else than `before`, and comes back with what it was
/// written for. What a person typed stays.
void followLesson(std::string_view language, const View& before, View& view);

} // namespace toscale::text
