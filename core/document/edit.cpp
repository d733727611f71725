#include "core/document/edit.h"

#include <algorithm>
#include <unordered_set>
#include <utility>

namespace toscale {

namespace {

// Of lists of cases and of views. What was there is copied out, never moved: a snapshot may be reading it.

template <class List> Result<void> mustBeWithin(const List& all, std::size_t at, ErrorCode code)
{
    if (at < all.size())
        return {};
    return fail(code, {std::to_string(at), {}});
}

template <class List> Result<void> mustBeFree(const List& all, const std::string& id, std::size_t except)
{
    for (std::size_t i = 0; i < all.size(); ++i)
        if (i != except && all[i].id == id)
            return fail(ErrorCode::DuplicateId, {id});
    return {};
}

template <class Remove, class T> Result<Edit> insert(SharedList<T>& all, std::size_t at, T content, ErrorCode code)
{
    if (at > all.size())
        return fail(code, {std::to_string(at), {}});
    if (auto free = mustBeFree(std::as_const(all), content.id, all.size()); !free)
        return tl::unexpected(free.error());
    all.insert(at, std::move(content));
    return Edit{Remove{at}};
}

template <class Insert, class T> Result<Edit> remove(SharedList<T>& all, std::size_t at, ErrorCode code)
{
    if (auto within = mustBeWithin(all, at, code); !within)
        return tl::unexpected(within.error());
    Edit inverse{Insert{at, std::as_const(all)[at]}};
    all.erase(at);
    return inverse;
}

template <class Replace, class T> Result<Edit> replace(SharedList<T>& all, std::size_t at, T content, ErrorCode code)
{
    if (auto within = mustBeWithin(all, at, code); !within)
        return tl::unexpected(within.error());
    if (auto free = mustBeFree(std::as_const(all), content.id, at); !free)
        return tl::unexpected(free.error());
    Edit inverse{Replace{at, std::as_const(all)[at]}};
    all.put(at, std::move(content));
    return inverse;
}

template <class Move, class T> Result<Edit> move(SharedList<T>& all, std::size_t from, std::size_t to, ErrorCode code)
{
    for (const std::size_t at : {from, to})
        if (auto within = mustBeWithin(all, at, code); !within)
            return tl::unexpected(within.error());
    all.move(from, to);
    return Edit{Move{to, from}};
}

struct Application {
    Document& document;

    Result<Edit> operator()(SetTitle edit) const
    {
        return Edit{SetTitle{std::exchange(document.title, std::move(edit.title))}};
    }
    Result<Edit> operator()(SetLanguage edit) const
    {
        return Edit{SetLanguage{std::exchange(document.language, std::move(edit.language))}};
    }
    Result<Edit> operator()(SetReference edit) const
    {
        return Edit{SetReference{std::exchange(document.reference, std::move(edit.reference))}};
    }
    Result<Edit> operator()(InsertCase edit) const
    {
        return insert<RemoveCase>(document.cases, edit.at, std::move(edit.content), ErrorCode::UnknownCase);
    }
    Result<Edit> operator()(RemoveCase edit) const
    {
        return remove<InsertCase>(document.cases, edit.at, ErrorCode::UnknownCase);
    }
    Result<Edit> operator()(InsertCases edit) const
    {
        if (edit.at > document.cases.size())
            return fail(ErrorCode::UnknownCase, {std::to_string(edit.at), {}});
        std::unordered_set<std::string_view> ids;
        for (const Case& each : std::as_const(document.cases))
            ids.insert(each.id);
        for (const Case& each : std::as_const(edit.content))
            if (!ids.insert(each.id).second)
                return fail(ErrorCode::DuplicateId, {each.id});
        document.cases.insert(edit.at, edit.content);
        return Edit{RemoveCases{edit.at, edit.content.size()}};
    }
    Result<Edit> operator()(RemoveCases edit) const
    {
        if (edit.at > document.cases.size() || edit.count > document.cases.size() - edit.at)
            return fail(ErrorCode::UnknownCase, {std::to_string(edit.at + edit.count), {}});
        Edit inverse{InsertCases{edit.at, document.cases.slice(edit.at, edit.count)}};
        document.cases.erase(edit.at, edit.count);
        return inverse;
    }
    Result<Edit> operator()(ReplaceCase edit) const
    {
        return replace<ReplaceCase>(document.cases, edit.at, std::move(edit.content), ErrorCode::UnknownCase);
    }
    Result<Edit> operator()(MoveCase edit) const
    {
        return move<MoveCase>(document.cases, edit.from, edit.to, ErrorCode::UnknownCase);
    }
    Result<Edit> operator()(InsertView edit) const
    {
        return insert<RemoveView>(document.views, edit.at, std::move(edit.content), ErrorCode::UnknownView);
    }
    Result<Edit> operator()(RemoveView edit) const
    {
        return remove<InsertView>(document.views, edit.at, ErrorCode::UnknownView);
    }
    Result<Edit> operator()(ReplaceView edit) const
    {
        return replace<ReplaceView>(document.views, edit.at, std::move(edit.content), ErrorCode::UnknownView);
    }
    Result<Edit> operator()(MoveView edit) const
    {
        return move<MoveView>(document.views, edit.from, edit.to, ErrorCode::UnknownView);
    }
    Result<Edit> operator()(EditSeries series) const
    {
        EditSeries inverse;
        for (Edit& each : series.edits) {
            Result<Edit> undo = apply(document, std::move(each));
            if (!undo) {
                std::ranges::reverse(inverse.edits);
                takeBack(std::move(inverse));
                return undo;
            }
            inverse.edits.push_back(std::move(*undo));
        }
        std::ranges::reverse(inverse.edits);
        return Edit{std::move(inverse)};
    }

    void takeBack(EditSeries done) const
    {
        for (Edit& each : done.edits)
            static_cast<void>(apply(document, std::move(each)));
    }
};

/// What a view says of a case that gets new content.
void follow(View& view, const Case& before, const Case& after)
{
    if (view.reference.baseline == before.id)
        view.reference.baseline = after.id;
    for (ViewCase& each : view.cases) {
        if (each.id != before.id)
            continue;
        each.id = after.id;
        if (findFigure(before, each.figure) != nullptr && findFigure(after, each.figure) == nullptr)
            each.figure.clear();
    }
}

/// Views name cases, figures and parties: where all of them stay, none has anything to follow.
bool keepsNames(const Case& before, const Case& after)
{
    return before.id == after.id
        && std::ranges::all_of(before.figures,
                               [&](const CaseFigure& figure) { return findFigure(after, figure.id) != nullptr; })
        && std::ranges::all_of(before.parties,
                               [&](const Party& party) { return findParty(after, party.id) != nullptr; });
}

/// Ids of parties that no case has once `before` is replaced.
std::vector<std::string> partiesThatGo(const Document& document, const Case& before, const Case& after)
{
    std::vector<std::string> gone;
    for (const Party& party : before.parties) {
        const auto hasIt = [&](const Case& each) { return &each != &before && findParty(each, party.id) != nullptr; };
        if (findParty(after, party.id) == nullptr && std::ranges::none_of(document.cases, hasIt))
            gone.push_back(party.id);
    }
    return gone;
}

/// A list without parties would mean all of them, so the last one stays and counts nothing.
void forgetParties(View& view, const std::vector<std::string>& gone)
{
    std::vector<std::string> left = view.parties;
    std::erase_if(left, [&](const std::string& id) { return std::ranges::find(gone, id) != gone.end(); });
    if (!left.empty())
        view.parties = std::move(left);
}

} // namespace

Result<Edit> apply(Document& document, Edit edit)
{
    return std::visit(Application{document}, std::move(edit));
}

Edit removalOfCase(const Document& document, std::size_t at)
{
    EditSeries series;
    if (at >= document.cases.size())
        return RemoveCase{at};
    const std::string& id = document.cases[at].id;
    // Views from the last to the first, so that a removed one does not shift the others.
    for (std::size_t i = document.views.size(); i-- > 0;) {
        View view = document.views[i];
        const bool wasNamed = std::erase_if(view.cases, [&](const ViewCase& each) { return each.id == id; }) > 0;
        if (wasNamed)
            forgetTexts(view); // they are of all that it showed
        if (view.reference.baseline == id)
            view.reference.baseline.reset();
        if (wasNamed && view.cases.empty())
            series.edits.emplace_back(RemoveView{i});
        else if (view != document.views[i])
            series.edits.emplace_back(ReplaceView{i, std::move(view)});
    }
    if (document.reference.baseline == id) {
        Reference reference = document.reference;
        reference.baseline.clear();
        series.edits.emplace_back(SetReference{std::move(reference)});
    }
    series.edits.emplace_back(RemoveCase{at});
    return series;
}

Edit replacementOfCase(const Document& document, std::size_t at, Case content)
{
    if (at >= document.cases.size())
        return ReplaceCase{at, std::move(content)};
    const Case& before = document.cases[at];
    if (keepsNames(before, content))
        return ReplaceCase{at, std::move(content)};
    const std::vector<std::string> gone = partiesThatGo(document, before, content);
    EditSeries series;
    for (std::size_t i = 0; i < document.views.size(); ++i) {
        View view = document.views[i];
        follow(view, before, content);
        forgetParties(view, gone);
        if (view != document.views[i])
            series.edits.emplace_back(ReplaceView{i, std::move(view)});
    }
    if (before.id != content.id && document.reference.baseline == before.id) {
        Reference reference = document.reference;
        reference.baseline = content.id;
        series.edits.emplace_back(SetReference{std::move(reference)});
    }
    if (series.edits.empty())
        return ReplaceCase{at, std::move(content)};
    series.edits.emplace_back(ReplaceCase{at, std::move(content)});
    return series;
}

} // namespace toscale
