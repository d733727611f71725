#include "app/document/document_session.h"

#include "app/background/background_pool.h"
#include "app/document/edit_command.h"
#include "app/document/saving.h"
#include "app/text/lessons.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/reference_data.h"

#include <QScopedValueRollback>
#include <QThreadPool>
#include <algorithm>
#include <iterator>

namespace toscale::gui {

namespace {

/// The views that an edit changes, makes or moves.
std::vector<std::size_t> changedViews(const Edit& edit)
{
    if (const auto* replaced = std::get_if<ReplaceView>(&edit))
        return {replaced->at};
    if (const auto* inserted = std::get_if<InsertView>(&edit))
        return {inserted->at};
    if (const auto* moved = std::get_if<MoveView>(&edit))
        return {moved->to};
    std::vector<std::size_t> all;
    if (const auto* series = std::get_if<EditSeries>(&edit))
        for (const Edit& each : series->edits)
            std::ranges::copy(changedViews(each), std::back_inserter(all));
    return all;
}

/// Of many cases the end takes time too: not in the thread of the window.
void deleteElsewhere(ShownView* shown)
{
    backgroundPool().start([shown] { delete shown; });
}

/// With values in place of none. 300 cases take 2 ms.
SharedView compared(const std::shared_ptr<ShownView>& shown)
{
    shown->columns = columnsOf(shown->document, shown->view, io::builtInTables(), io::builtInYardsticks());
    return shown;
}

constexpr std::size_t mostCasesAtOnce = 300;

} // namespace

DocumentSession::DocumentSession(QObject* parent)
    : QObject(parent)
    , m_comparing(compared, [this](SharedView shown) {
        m_shown = std::move(shown);
        emit comparisonChanged();
    })
{
    connect(&m_file, &WatchedFile::changed, this, [this] {
        if (!m_isSaving) // it was this window
            emit fileChangedOutside();
    });
}

QString DocumentSession::displayName() const
{
    if (!m_path.isEmpty())
        return text::shownName(m_path);
    return m_document.title.empty() ? tr("Untitled") : text::toQString(scene::shownText(m_document.title));
}

View DocumentSession::currentView() const
{
    return m_view < m_document.views.size() ? m_document.views[m_view] : viewOfAll(m_document);
}

void DocumentSession::replaceDocument(Document document, const QString& path, const std::optional<FileStamp>& stamp)
{
    if (m_journal)
        m_journal->reset();
    m_document = std::move(document);
    m_path = path;
    m_view = 0;
    m_undo.clear();
    noteSaved(m_document, stamp);
    m_shown = std::make_shared<const ShownView>();
    refresh();
    emit documentReplaced();
    emit pathChanged();
}

void DocumentSession::showView(std::size_t index)
{
    if (index >= std::max<std::size_t>(1, m_document.views.size()) || index == m_view)
        return;
    m_view = index;
    refresh();
}

void DocumentSession::announce()
{
    emit documentReplaced();
    emit pathChanged();
    refresh();
}

void DocumentSession::edit(const Edit& edit, const QString& name, const QString& mergeKey)
{
    m_undo.push(new EditCommand(*this, edit, name, mergeKey));
}

void DocumentSession::changeView(const View& changed, const QString& name, const QString& mergeKey)
{
    const View before = currentView();
    if (changed == before)
        return;
    View view = changed;
    text::followLesson(m_wording->language(), before, view);
    const bool isOld = showsOther(view, before) && hasTypedTexts(view);
    if (m_view < m_document.views.size())
        edit(ReplaceView{m_view, view}, name, mergeKey);
    else
        edit(InsertView{m_document.views.size(), view}, name, mergeKey);
    if (isOld)
        emit typedTextsMayBeOld();
}

Result<void> DocumentSession::save(QString path) // its own: m_path may be another document's meanwhile
{
    const QScopedValueRollback<bool> saving(m_isSaving, true);
    const Document saved = m_document;
    bool isReplaced = false;
    const auto noticed = connect(this, &DocumentSession::documentReplaced, this, [&isReplaced] { isReplaced = true; });
    const auto written = writeWhileDrawing(saved, path);
    disconnect(noticed);
    if (!written)
        return tl::unexpected(written.error());
    if (isReplaced) // what stands here now is not what the file holds
        return {};
    m_path = std::move(path);
    if (m_document == saved) { // a screen reader may have pressed a button meanwhile
        m_undo.setClean();
        if (m_journal)
            m_journal->reset();
    }
    noteSaved(saved, *written);
    emit pathChanged();
    return {};
}

void DocumentSession::keepJournal(const QString& folder)
{
    m_recoveryFolder = folder;
    m_journal = std::make_unique<EditJournal>(folder);
    connect(m_journal.get(), &EditJournal::failed, this, &DocumentSession::journalFailed); // from its thread
}

void DocumentSession::letGo()
{
    if (m_journal)
        m_journal->reset();
    m_claim.claim({}, m_recoveryFolder);
}

void DocumentSession::restore(Recovered recovered)
{
    Document document = std::move(recovered.document);
    replaceDocument(std::move(document), recovered.path, recovered.stamp);
    if (recovered.isFileOther)
        m_file.doubt(); // what somebody else wrote meanwhile is not replaced unasked
    if (m_journal)
        m_journal->adopt(recovered);
    m_undo.resetClean();
    emit pathChanged();
}

void DocumentSession::noteSaved(const Document& document, const std::optional<FileStamp>& stamp)
{
    m_file.note(m_path, document, stamp);
    if (!m_recoveryFolder.isEmpty())
        m_claim.claim(m_path, m_recoveryFolder);
}

void DocumentSession::keepAsChanged()
{
    m_undo.resetClean(); // isFileOther() stays true: before it is replaced one is asked
}

Edit DocumentSession::applyNow(const Edit& edit)
{
    if (m_journal && !m_journal->hasBegun())
        m_journal->begin(m_document, text::toUtf8(m_path));
    auto inverse = apply(m_document, edit);
    Q_ASSERT_X(inverse.has_value(), "DocumentSession", "an edit is made for the document as it is");
    const std::vector<std::size_t> changed = changedViews(edit);
    if (!changed.empty() && std::ranges::find(changed, m_view) == changed.end())
        m_view = *std::ranges::min_element(changed); // what is done or undone is shown
    if (m_view >= m_document.views.size())
        m_view = m_document.views.empty() ? 0 : m_document.views.size() - 1;
    if (inverse && m_journal)
        m_journal->add(edit);
    if (inverse)
        tellRenames(edit, *inverse);
    refresh();
    return inverse ? *inverse : edit;
}

void DocumentSession::tellRenames(const Edit& edit, const Edit& inverse)
{
    const auto* series = std::get_if<EditSeries>(&edit);
    const auto* back = std::get_if<EditSeries>(&inverse);
    if (series != nullptr && back != nullptr)
        for (std::size_t i = 0; i < series->edits.size(); ++i)
            tellRenames(series->edits[i], back->edits[series->edits.size() - 1 - i]);
    const auto* now = std::get_if<ReplaceCase>(&edit);
    const auto* before = std::get_if<ReplaceCase>(&inverse);
    if (now != nullptr && before != nullptr && now->content.id != before->content.id)
        emit caseRenamed(before->content.id, now->content.id);
}

void DocumentSession::followLanguage()
{
    if (m_language == m_document.language)
        return;
    m_language = m_document.language;
    m_wording = std::make_unique<const text::LocaleWording>(m_language);
}

void DocumentSession::refresh()
{
    followLanguage();
    View view = currentView();
    const bool isLarge = std::max(m_document.cases.size(), view.cases.size()) > mostCasesAtOnce;
    auto* made = new ShownView{m_document, std::move(view), {}};
    auto next = isLarge ? std::shared_ptr<ShownView>(made, deleteElsewhere) : std::shared_ptr<ShownView>(made);
    emit documentChanged();
    if (isLarge || m_comparing.isBusy()) {
        m_comparing.request(std::move(next)); // an answer under way must not come after this one
        return;
    }
    m_shown = compared(next);
    emit comparisonChanged();
}

} // namespace toscale::gui
