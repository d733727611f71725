#pragma once

#include "app/cases/case_field.h"
#include "app/cases/case_part.h"
#include "app/text/qt_string.h"
#include "app/text/typed_date.h"

#include <optional>
#include <type_traits>
#include <utility>

// Fields of the kinds that occur again and again. `access` gives the member of a case, or of one of its items:
// [](auto& which, std::size_t item) -> auto& { return which.parties[item].name; }

namespace toscale::gui {

/// A member of the items of a list.
template <class T, class Member> [[nodiscard]] auto itemMember(std::vector<T> Case::*list, Member T::*member)
{
    return [ list, member ](auto& which, std::size_t item) -> auto&
    {
        return (which.*list)[item].*member;
    };
}

/// What every list of a case can do: say how long it is, put a copy behind an item, let two change places. `renew`
/// gives the copy what no two may have.
template <class T, class Renew> void bindList(CasePart& part, std::vector<T> Case::*list, Renew renew)
{
    part.size = [list](const Case& which) { return (which.*list).size(); };
    if constexpr (!std::is_same_v<T, Source>)
        part.most = mostInList;
    part.duplicate = [list, renew](Case& which, std::size_t item) {
        std::vector<T>& items = which.*list;
        T copy = items[item];
        renew(items, copy);
        items.insert(items.begin() + static_cast<std::ptrdiff_t>(item) + 1, std::move(copy));
    };
    part.swap = [list](Case& which, std::size_t a, std::size_t b) { std::swap((which.*list)[a], (which.*list)[b]); };
}

template <class Access> [[nodiscard]] CaseField textField(QString name, QString label, FieldKind kind, Access access)
{
    CaseField field{std::move(name), std::move(label), kind};
    field.get = [access](const Case& which, std::size_t item) { return text::toQString(access(which, item)); };
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        access(which, item) = text::toUtf8(value.toString());
        return {};
    };
    return field;
}

/// A text that must not be empty.
template <class Access> [[nodiscard]] CaseField neededText(QString name, QString label, Access access)
{
    CaseField field = textField(std::move(name), std::move(label), FieldKind::Line, access);
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        if (value.toString().trimmed().isEmpty())
            return fail(ErrorCode::EmptyText);
        access(which, item) = text::toUtf8(value.toString());
        return {};
    };
    return field;
}

template <class Access> [[nodiscard]] CaseField flagField(QString name, QString label, Access access)
{
    CaseField field{std::move(name), std::move(label), FieldKind::Check};
    field.get = [access](const Case& which, std::size_t item) { return bool(access(which, item)); };
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        access(which, item) = value.toBool();
        return {};
    };
    return field;
}

/// One word of a closed list. `words` says it for the name in the file.
template <class E, class Access, class Words>
[[nodiscard]] CaseField wordField(QString name, QString label, Access access, Words words)
{
    CaseField field{std::move(name), std::move(label), FieldKind::Choice};
    field.get = [access](const Case& which, std::size_t item) { return text::toQString(nameOf(access(which, item))); };
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        if (const auto word = fromName<E>(text::toUtf8(value.toString())))
            access(which, item) = *word;
        return {};
    };
    std::vector<FieldChoice> all;
    all.reserve(namesOf<E>.size());
    for (const std::string_view each : namesOf<E>)
        all.push_back({words(each), text::toQString(each)});
    field.choices = [all = std::move(all)](const Case&, std::size_t) { return all; };
    return field;
}

/// The same, or not stated.
template <class E, class Access, class Words>
[[nodiscard]] CaseField optionalWordField(QString name, QString label, Access access, Words words)
{
    CaseField field{std::move(name), std::move(label), FieldKind::Choice};
    field.get = [access](const Case& which, std::size_t item) {
        const std::optional<E>& said = access(which, item);
        return said ? text::toQString(nameOf(*said)) : QString();
    };
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        access(which, item) = fromName<E>(text::toUtf8(value.toString()));
        return {};
    };
    std::vector<FieldChoice> all{{QStringLiteral("–"), QString()}};
    for (const std::string_view each : namesOf<E>)
        all.push_back({words(each), text::toQString(each)});
    field.choices = [all = std::move(all)](const Case&, std::size_t) { return all; };
    return field;
}

/// An id of another item, or none.
template <class Access, class Choices>
[[nodiscard]] CaseField idField(QString name, QString label, Access access, Choices choices)
{
    CaseField field = textField(std::move(name), std::move(label), FieldKind::Choice, access);
    field.choices = choices;
    return field;
}

/// Ids of other items.
template <class Access, class Choices>
[[nodiscard]] CaseField idsField(QString name, QString label, Access access, Choices choices)
{
    CaseField field{std::move(name), std::move(label), FieldKind::Several};
    field.get = [access](const Case& which, std::size_t item) {
        QStringList ids;
        for (const std::string& id : access(which, item))
            ids << text::toQString(id);
        return ids;
    };
    field.set = [access](Case& which, std::size_t item, const QVariant& value) -> Result<void> {
        std::vector<std::string> ids;
        for (const QString& id : value.toStringList())
            ids.push_back(text::toUtf8(id));
        access(which, item) = std::move(ids);
        return {};
    };
    field.choices = choices;
    return field;
}

} // namespace toscale::gui
