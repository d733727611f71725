#include "app/figure/familiar_panel.h"

#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "core/io/reference_data.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>
#include <functional>

namespace toscale::gui {

FamiliarPanel::FamiliarPanel(DocumentSession& session, const ReceiptPanel& receipt, const text::LocaleWording& wording,
                             QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_receipt(receipt)
    , m_wording(wording)
    , m_list(new QListWidget)
    , m_copy(new QPushButton(tr("Copy sentence")))
    , m_draw(new QPushButton(tr("Draw as units")))
{
    auto* label = new QLabel(tr("As familiar things"));
    m_list->setObjectName(QStringLiteral("familiarThings"));
    m_list->setAccessibleName(tr("As familiar things"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAlternatingRowColors(true);
    m_copy->setObjectName(QStringLiteral("copyFamiliar"));
    m_copy->setToolTip(tr("The sentence, its arithmetic and its source, to the clipboard"));
    m_draw->setObjectName(QStringLiteral("drawFamiliar"));
    m_draw->setToolTip(tr("A new view after this one: a unit grid whose squares are these things"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_draw);
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 8);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &FamiliarPanel::enableButtons);
    connect(m_copy, &QPushButton::clicked, this, &FamiliarPanel::copySentence);
    connect(m_draw, &QPushButton::clicked, this, [this] {
        if (const auto view = viewOfChosen())
            emit viewWanted(*view);
    });
    connect(&receipt, &ReceiptPanel::receiptChanged, this, &FamiliarPanel::rebuild);
    rebuild();
}

void FamiliarPanel::rebuild()
{
    const QSignalBlocker once(m_list); // the buttons are asked at the end
    m_offers.clear();
    m_list->clear();
    m_value = m_receipt.shownValue();
    const std::span<const Yardstick> yardsticks = io::builtInYardsticks();
    const Familiar familiar = m_value
        ? familiarThings(m_value->row.value, m_value->in, &m_value->which, {yardsticks, io::builtInTables()})
        : NothingFamiliar::OtherMeasure;
    const text::Phrases& phrases = m_wording.phrases();
    if (const auto* things = std::get_if<std::vector<FamiliarThing>>(&familiar)) {
        const QString note = text::toQString(m_wording.markNote(m_value->row, m_value->in));
        for (const FamiliarThing& thing : *things) {
            Offer offer{thing.sized.thing.id,
                        text::familiarWords(phrases, *m_value->row.measured(), note, thing, m_value->in)};
            auto* item = new QListWidgetItem(
                offer.words.sentence + QLatin1Char('\n')
                    + phrases.joined({offer.words.arithmetic, text::thingSourceWords(phrases, thing.sized.thing)}),
                m_list);
            item->setToolTip(offer.words.thing);
            item->setData(Qt::AccessibleDescriptionRole, offer.words.thing);
            m_offers.push_back(std::move(offer));
        }
        m_list->setCurrentRow(0);
    } else {
        const NothingFamiliar reason = std::get<NothingFamiliar>(familiar);
        auto* item = new QListWidgetItem(text::nothingFamiliarWords(phrases, reason), m_list);
        item->setFlags(Qt::ItemIsEnabled);
        setVisible(reason != NothingFamiliar::OtherMeasure);
    }
    if (!m_offers.empty())
        setVisible(true);
    enableButtons();
}

const FamiliarPanel::Offer* FamiliarPanel::chosen() const
{
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_offers.size() ? &m_offers[static_cast<std::size_t>(row)]
                                                                       : nullptr;
}

void FamiliarPanel::enableButtons()
{
    m_copy->setEnabled(chosen() != nullptr);
    m_draw->setEnabled(viewOfChosen().has_value());
}

void FamiliarPanel::copySentence() const
{
    const Offer* offer = chosen();
    if (offer == nullptr)
        return;
    const QString sentence = tr("%1: %2", "a case; a sentence about its value")
                                 .arg(text::shownLabel(m_value->row.label), offer->words.sentence);
    QGuiApplication::clipboard()->setText(
        QStringList{sentence, offer->words.arithmetic, offer->words.thing}.join(QLatin1Char('\n')));
}

std::optional<View> FamiliarPanel::viewOfChosen() const
{
    const Offer* offer = chosen();
    const Document& document = m_session.document();
    if (offer == nullptr || findCase(document, m_value->row.caseId) == nullptr)
        return std::nullopt;
    View view = m_session.currentView();
    view.id = "units-" + offer->thing;
    view.figure = FigureKind::Units;
    view.measure = m_value->in.measure;
    const auto isIt = [&](const ViewCase& each) { return each.id == m_value->row.caseId; };
    if (!view.cases.empty() && std::ranges::none_of(view.cases, isIt))
        view.cases = {{m_value->row.caseId, {}, {}, {}}};
    forgetTexts(view);
    setYardstickOfCells(view, offer->thing);
    View alone = view;
    std::erase_if(alone.cases, std::not_fn(isIt));
    Document small; // of many cases all together take time
    small.reference = document.reference;
    small.cases.push_back(m_value->which);
    const Columns columns = columnsOf(small, alone, io::builtInTables(), io::builtInYardsticks());
    const MeasuredValue* drawn = columns.main.rows.empty() ? nullptr : columns.main.rows.front().measured();
    const bool isSame = columns.cell && drawn != nullptr && drawn->value == m_value->row.measured()->value;
    return isSame ? std::optional(view) : std::nullopt;
}

} // namespace toscale::gui
