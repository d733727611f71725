#include "app/text/lessons.h"

#include "app/text/qt_string.h"

#include <QTranslator>

namespace toscale::text {

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

} // namespace toscale::text
