#pragma once

#include "app/cases/case_part.h"
#include "app/document/document_session.h"
#include "app/text/locale_wording.h"

#include <QCoreApplication>

namespace toscale::gui {

/// Everything that a case says, in fields and lists; events have a panel of their own. What is said of a field follows
/// the view that `session` shows; both it and `wording` stay as long as the fields are used.
class CaseParts {
    Q_DECLARE_TR_FUNCTIONS(toscale::gui::CaseParts)
public:
    CaseParts(const DocumentSession& session, const text::LocaleWording& wording)
        : m_session(session)
        , m_wording(wording)
    {
    }

    /// Of the case as a whole.
    [[nodiscard]] std::vector<CaseField> head() const;
    [[nodiscard]] CasePart parties() const;
    [[nodiscard]] CasePart figures() const;
    [[nodiscard]] CasePart stages() const;
    [[nodiscard]] CasePart sources() const;
    [[nodiscard]] CasePart revenue() const;

private:
    /// Which of the case's sources an item cites.
    template <class Access> [[nodiscard]] CaseField citing(const QString& name, Access access) const;
    template <class Access>
    [[nodiscard]] CaseField date(const QString& name, const QString& label, Access access) const;
    [[nodiscard]] std::vector<CaseField> stageFields() const;

    const DocumentSession& m_session;
    const text::LocaleWording& m_wording;
};

} // namespace toscale::gui
