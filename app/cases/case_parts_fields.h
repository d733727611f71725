#pragma once

#include "app/cases/case_parts.h"
#include "app/cases/event_delegates.h"
#include "app/cases/field_makers.h"
#include "app/text/source_words.h"

#include <type_traits>

// The fields that several lists of a case have.

namespace toscale::gui {

/// The parties of a case, to be chosen from.
[[nodiscard]] inline std::vector<FieldChoice> partyChoices(const Case& which, std::size_t)
{
    std::vector<FieldChoice> all;
    for (const Party& each : which.parties)
        all.push_back({text::toQString(each.name.empty() ? each.id : each.name), text::toQString(each.id)});
    return all;
}

template <class Access> CaseField CaseParts::citing(const QString& name, Access access) const
{
    const text::Phrases& phrases = m_wording.phrases();
    CaseField field = idsField(name, CaseParts::tr("S&ources"), access, [&phrases](const Case& which, std::size_t) {
        std::vector<FieldChoice> all;
        for (const Source& source : which.sources)
            all.push_back({text::sourceWords(phrases, source), text::toQString(source.id)});
        return all;
    });
    field.toolTip = CaseParts::tr("What it is known from; sources are added on their own page");
    field.shown = [access](const Case& which, std::size_t item) {
        QStringList names;
        for (const std::string& id : access(which, item)) {
            const Source* source = findSource(which, id);
            names << (source == nullptr ? text::toQString(id) : text::publisherWords(*source));
        }
        names.removeDuplicates();
        return names.join(QStringLiteral("; "));
    };
    return field;
}

/// `access` gives an EdtfDate or the text of one.
template <class Access> CaseField CaseParts::date(const QString& name, const QString& label, Access access) const
{
    const text::Phrases& phrases = m_wording.phrases();
    const auto edtf = [access](const Case& which, std::size_t item) {
        const auto& said = access(which, item);
        if constexpr (std::is_same_v<std::decay_t<decltype(said)>, EdtfDate>)
            return text::toQString(said.text);
        else
            return text::toQString(said);
    };
    CaseField field{name, label, FieldKind::Line, CaseParts::tr("Sep 2010, 2010-09-24, about 2012")};
    field.get = edtf;
    field.set = [access, &phrases](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        EdtfDate typed;
        if (!value.toString().trimmed().isEmpty()) {
            auto read = text::typedDate(phrases, value.toString());
            if (!read)
                return tl::unexpected(read.error());
            typed = *std::move(read);
        }
        auto& said = access(which, item);
        if constexpr (std::is_same_v<std::decay_t<decltype(said)>, EdtfDate>)
            said = std::move(typed);
        else
            said = std::move(typed.text);
        return {};
    };
    field.meaning = [edtf, &phrases](const Case& which, std::size_t item) {
        return explainedDate(phrases, edtf(which, item)).words;
    };
    return field;
}

} // namespace toscale::gui
