#include "app/text/lessons.h"

#include "app/text/qt_string.h"
#include "core/io/reference_data.h"

#include <QTranslator>
#include <algorithm>
#include <optional>

namespace toscale::text {

namespace {

/// The view of that id in a lesson that ships.
std::optional<View> lessonView(std::string_view language, const std::string& id)
{
    for (const Document& lesson : io::stories()) {
        const auto at = std::ranges::find(lesson.views, id, &View::id) - lesson.views.begin();
        if (at != static_cast<std::ptrdiff_t>(lesson.views.size()))
            return lessonIn(language, lesson).views[static_cast<std::size_t>(at)];
    }
    return std::nullopt;
}

/// What is typed about the figure, and forgetTexts() takes away.
void takeTexts(View& view, const View& from)
{
    for (std::string View::*text : {&View::title, &View::subtitle, &View::notes, &View::altText})
        view.*text = from.*text;
    for (const char* option : {"question", "ratio"})
        setTextOption(view, option, textOption(from, option).value_or(""));
}

} // namespace

Document lessonIn(std::string_view language, Document lesson)
{
    QTranslator words;
    if (language == lesson.language || !words.load(QStringLiteral(":/i18n/lessons_") + toQString(language)))
        return lesson;
    const auto translate = [&](std::string& text) {
        if (const QString found = words.translate("Lessons", text.c_str()); !text.empty() && !found.isEmpty())
            text = toUtf8(found);
    };
    lesson.language = language;
    translate(lesson.title);
    for (View& view : lesson.views) {
        for (std::string* text :
             {&view.title, &view.subtitle, &view.notes, &view.byline, &view.altText, &view.speakerNotes})
            translate(*text);
        for (const char* option : {"question", "ratio"})
            if (auto text = textOption(view, option)) {
                translate(*text);
                setTextOption(view, option, *text);
            }
    }
    for (Case& one : lesson.cases)
        for (CaseEvent& event : one.events)
            translate(event.label);
    return lesson;
}

bool hasLessonTexts(std::string_view language, const View& view)
{
    const auto lesson = hasTypedTexts(view) ? lessonView(language, view.id) : std::nullopt;
    if (!lesson)
        return false;
    View same = view;
    takeTexts(same, *lesson);
    return same == view;
}

void followLesson(std::string_view language, const View& before, View& view)
{
    const auto drawsOther = [](const View& one, const View& other) {
        return showsOther(one, other) || one.figure != other.figure || one.measure != other.measure;
    };
    if (!drawsOther(view, before))
        return;
    if (hasLessonTexts(language, view))
        return forgetTexts(view);
    const auto lesson = hasTypedTexts(view) ? std::nullopt : lessonView(language, view.id);
    if (!lesson || drawsOther(view, *lesson))
        return;
    takeTexts(view, *lesson);
}

} // namespace toscale::text
