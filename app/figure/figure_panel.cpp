#include "app/figure/figure_panel.h"

#include "app/figure/quiet_wheel.h"
#include "app/figure/timeline_controls.h"
#include "app/figure/unit_controls.h"
#include "app/text/figure_words.h"
#include "app/text/measure_words.h"
#include "app/text/mnemonic.h"
#include "app/text/qt_string.h"
#include "app/text/shown_name.h"
#include "app/text/vocabulary_words.h"
#include "core/document/walk_options.h"
#include "core/io/reference_data.h"
#include "core/scene/build_scene.h"
#include "core/scene/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>

namespace toscale::gui {

namespace {

/// What a kind shows, said where choosing it changes the measure.
QString otherMeasure(FigureKind kind)
{
    switch (kind) {
    case FigureKind::Mirror:
        return FigurePanel::tr("Changes the measure: a mirror has volume or works beside money or prison time");
    case FigureKind::Ladder:
        return FigurePanel::tr("Changes the measure: a ladder shows the stages of money and prison time");
    case FigureKind::Plane:
        return FigurePanel::tr("Changes the measure: a plane has volume or works against money or prison time");
    case FigureKind::SameRate:
        return FigurePanel::tr("Changes the measure to money or prison time at the rate of the baseline");
    default:
        return FigurePanel::tr("Changes the measure: this one is a rate, and an area would suggest an amount");
    }
}

QString themeName(std::string_view id)
{
    if (id == "light")
        return FigurePanel::tr("Light");
    if (id == "dark")
        return FigurePanel::tr("Dark");
    return id == "print" ? FigurePanel::tr("Print (safe in grey)") : FigurePanel::tr("High contrast");
}

QString id(std::string_view text)
{
    return text::toQString(text);
}

void select(QComboBox* box, const QString& data)
{
    const int index = box->findData(data);
    if (index < 0 && !data.isEmpty()) { // a value of the file that the list does not offer
        box->addItem(data, data);
        box->setCurrentIndex(box->count() - 1);
        return;
    }
    box->setCurrentIndex(std::max(0, index));
}

} // namespace

FigurePanel::FigurePanel(DocumentSession& session, Settings& settings, const text::LocaleWording& wording,
                         QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_settings(settings)
    , m_wording(wording)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setContentsMargins(8, 8, 8, 8);
    m_kind = addChoice(tr("Fi&gure"), QStringLiteral("figureKind"), tr("How the values are drawn"));
    m_ledgerHint = new QLabel;
    m_ledgerHint->setTextFormat(Qt::RichText);
    m_ledgerHint->setObjectName(QStringLiteral("ledgerHint"));
    m_ledgerHint->setWordWrap(true);
    m_ledgerHint->setTextInteractionFlags(Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard);
    form->addRow(m_ledgerHint);
    new TimelineControls(session, wording, *form); // the panel owns them
    new UnitControls(session, wording, *form);
    m_measure = addChoice(tr("&Measure"), QStringLiteral("measure"), tr("What is drawn"));
    m_baseline =
        addChoice(tr("B&aseline"), QStringLiteral("baseline"), tr("The case that the others are compared with"));
    m_basis = addChoice(tr("&Basis"), QStringLiteral("basis"), tr("Which stage of a penalty counts"));
    m_kinds = addChoice(tr("&Kinds"), QStringLiteral("penaltyKinds"), tr("Which kinds of penalty are added up"));
    m_forum = addChoice(tr("F&orum"), QStringLiteral("forum"), tr("Which proceedings count"));
    m_currency = addChoice(tr("&Currency"), QStringLiteral("currency"), tr("The currency of the comparison"));
    m_prices =
        addChoice(tr("Pr&ices"), QStringLiteral("priceYear"), tr("Nominal, or adjusted to the prices of a year"));
    m_inflateFirst = new QCheckBox(tr("Inf&late first, then convert"));
    m_inflateFirst->setObjectName(QStringLiteral("inflateFirst"));
    m_inflateFirst->setToolTip(
        tr("The second reading: prices of the original currency, then the rate of the price year"));
    form->addRow(m_inflateFirst);
    m_reading = addChoice(tr("Prefi&xes"), QStringLiteral("prefixReading"), tr("Whether GB is 1,000³ or 1,024³ bytes"));
    m_theme = addChoice(tr("&Theme"), QStringLiteral("theme"), tr("Colours of the figure"));
    m_colour = addChoice(tr("Colour&s by"), QStringLiteral("markColours"), tr("What the colours of the marks tell"));
    m_walkStep = addChoice(tr("Steps of a walk"), QStringLiteral("walkStep"),
                           tr("How many times as much each frame of a power walk holds as the one before"));
    fillChoices();
    connectChoices();
    connect(&session, &DocumentSession::comparisonChanged, this, &FigurePanel::showView);
    connect(&settings, &Settings::figureFollowsWindowChanged, this, &FigurePanel::showView);
    setMinimumWidth(220);
    showView();
}

QComboBox* FigurePanel::addChoice(const QString& label, const QString& name, const QString& toolTip)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    box->setToolTip(toolTip);
    box->setAccessibleName(text::withoutMnemonic(label));
    box->setAccessibleDescription(toolTip);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    leaveWheelToThePanel(box);
    qobject_cast<QFormLayout*>(layout())->addRow(label, box);
    return box;
}

void FigurePanel::fillChoices()
{
    const text::Phrases& phrases = m_wording.phrases();
    for (const FigureKind kind : scene::drawableKinds())
        m_kind->addItem(text::figureWords(phrases, kind).choice, id(nameOf(kind)));
    for (const std::string_view name : measureNames)
        m_measure->addItem(text::measureWords(phrases, *measureFromName(name)), id(name));
    m_basis->addItem(tr("Last decision in force"), QStringLiteral("final"));
    m_basis->addItem(tr("Basis with the largest total, last stages"), QStringLiteral("highest"));
    for (const Basis basis : {Basis::StatutoryMaximum, Basis::Sought, Basis::Agreed, Basis::Imposed, Basis::Reduced,
                              Basis::Vacated, Basis::Declined, Basis::Conditional, Basis::Served, Basis::Paid})
        m_basis->addItem(text::capitalized(text::basisWords(phrases, nameOf(basis))), id(nameOf(basis)));
    m_kinds->addItem(tr("All kinds"), QString());
    const std::pair<PenaltyKind, QString> kinds[] = {{PenaltyKind::Fine, tr("Fines only")},
                                                     {PenaltyKind::Damages, tr("Damages only")},
                                                     {PenaltyKind::Settlement, tr("Settlements only")},
                                                     {PenaltyKind::Restitution, tr("Restitution only")},
                                                     {PenaltyKind::Forfeiture, tr("Forfeiture only")}};
    for (const auto& [kind, words] : kinds)
        m_kinds->addItem(words, id(nameOf(kind)));
    m_forum->addItem(tr("All proceedings"), QString());
    for (const Forum forum : {Forum::Criminal, Forum::Civil, Forum::Regulatory})
        m_forum->addItem(text::capitalized(text::forumWords(phrases, nameOf(forum))), id(nameOf(forum)));
    m_currency->addItem(QStringLiteral("USD"), QStringLiteral("USD"));
    for (const auto& [code, years] : io::builtInTables().rates.usdPerUnit)
        m_currency->addItem(id(code), id(code));
    m_prices->addItem(tr("Nominal, not adjusted"), QStringLiteral("nominal"));
    if (const PriceIndex* index = io::builtInTables().indexOf(Currency{"USD"}))
        for (auto year = index->years.rbegin(); year != index->years.rend() && year->first >= 1999; ++year)
            m_prices->addItem(tr("Prices of %1").arg(year->first), QString::number(year->first));
    m_reading->addItem(tr("Powers of 1,000 (SI)"), QStringLiteral("si"));
    m_reading->addItem(tr("Powers of 1,024 (JEDEC)"), QStringLiteral("jedec"));
    m_theme->addItem(tr("Like the window"), QStringLiteral("window"));
    for (const scene::Theme& theme : scene::themes())
        m_theme->addItem(themeName(theme.id), id(theme.id));
    fillColours();
    fillWalkSteps();
}

void FigurePanel::fillColours()
{
    m_colour->addItem(tr("Baseline and others"), QString());
    m_colour->addItem(tr("Case"), QStringLiteral("case"));
    m_colour->addItem(tr("Kind of actor"), QStringLiteral("actor"));
    m_colour->addItem(tr("Status"), QStringLiteral("status"));
}

void FigurePanel::fillWalkSteps()
{
    m_walkStep->addItem(tr("As fits the values"), static_cast<int>(WalkStep::Fitting));
    m_walkStep->addItem(tr("10 times"), static_cast<int>(WalkStep::Ten));
    m_walkStep->addItem(tr("1,000 times"), static_cast<int>(WalkStep::Thousand));
}

void FigurePanel::change(const std::function<void(View&)>& edit, const QString& name)
{
    if (m_showing)
        return;
    View view = m_session.currentView();
    edit(view);
    m_session.changeView(view, name);
}

void FigurePanel::connectChoices()
{
    const auto chosen = [this](QComboBox* box, const QString& name,
                               std::function<void(View&, const std::string&)> edit) {
        connect(box, &QComboBox::activated, this, [this, box, name, edit = std::move(edit)] {
            const std::string value = text::toUtf8(box->currentData().toString());
            change([&](View& view) { edit(view, value); }, name.arg(box->currentText()));
        });
    };
    chosen(m_kind, tr("Draw as “%1”"), [](View& view, const std::string& value) {
        scene::drawAs(view, figureKindFromName(value).value_or(view.figure));
    });
    chosen(m_measure, tr("Measure “%1”"), [](View& view, const std::string& value) {
        view.measure = measureFromName(value).value_or(view.measure);
        if (!scene::canDraw(view.figure, view.measure))
            view.figure = FigureKind::Bars;
        forgetTexts(view);
    });
    chosen(m_baseline, tr("Baseline “%1”"),
           [](View& view, const std::string& value) { view.reference.baseline = value; });
    chosen(m_basis, tr("Basis “%1”"),
           [](View& view, const std::string& value) { view.reference.basis = basisChoiceFromName(value); });
    chosen(m_kinds, tr("Count “%1”"), [](View& view, const std::string& value) {
        const auto kind = fromName<PenaltyKind>(value);
        view.kinds = kind ? std::vector{*kind} : std::vector<PenaltyKind>{};
    });
    chosen(m_forum, tr("Forum “%1”"),
           [](View& view, const std::string& value) { view.forum = fromName<Forum>(value); });
    chosen(m_currency, tr("Currency %1"),
           [](View& view, const std::string& value) { view.reference.currency = Currency{value}; });
    chosen(m_prices, tr("%1"), [](View& view, const std::string& value) {
        view.reference.priceYear =
            std::optional<std::optional<int>>(value == "nominal" ? std::nullopt : std::optional(std::stoi(value)));
    });
    chosen(m_reading, tr("Prefixes as %1"), [](View& view, const std::string& value) {
        view.reference.reading = value == "jedec" ? PrefixReading::Jedec : PrefixReading::Si;
    });
    chosen(m_theme, tr("Theme “%1”"), [this](View& view, const std::string& value) {
        m_settings.setFigureFollowsWindow(value == "window");
        view.theme = value == "window" ? "light" : value;
    });
    chosen(m_colour, tr("Colours by “%1”"),
           [](View& view, const std::string& value) { setTextOption(view, "colour", value); });
    connect(m_walkStep, &QComboBox::activated, this, [this] {
        change([this](View& view) { setWalkStep(view, static_cast<WalkStep>(m_walkStep->currentData().toInt())); },
               tr("Steps of a walk: %1").arg(m_walkStep->currentText()));
    });
    connect(m_ledgerHint, &QLabel::linkActivated, this,
            [this] { change([](View& view) { view.figure = FigureKind::Ledger; }, tr("Draw as ledger")); });
    connect(m_inflateFirst, &QCheckBox::clicked, this, [this](bool on) {
        change([on](View& view) { view.reference.inflateFirst = on; }, tr("Order of inflation and exchange"));
    });
}

void FigurePanel::showView()
{
    m_showing = true;
    const View view = m_session.currentView();
    const Reference& reference = m_session.comparison().reference;
    select(m_kind, id(nameOf(view.figure)));
    select(m_measure, id(nameOf(view.measure)));
    showBaselines();
    select(m_baseline, text::toQString(reference.baseline));
    select(m_basis, id(nameOf(reference.basis)));
    select(m_kinds, view.kinds.size() == 1 ? id(nameOf(view.kinds.front())) : QString());
    select(m_forum, view.forum ? id(nameOf(*view.forum)) : QString());
    select(m_currency, text::toQString(reference.currency.code));
    select(m_prices, reference.priceYear ? QString::number(*reference.priceYear) : QStringLiteral("nominal"));
    m_inflateFirst->setChecked(reference.inflateFirst);
    select(m_reading, reference.reading == PrefixReading::Jedec ? QStringLiteral("jedec") : QStringLiteral("si"));
    const bool follows = m_settings.figureFollowsWindow() && (view.theme == "light" || view.theme == "dark");
    select(m_theme, follows ? QStringLiteral("window") : text::toQString(view.theme));
    select(m_colour, text::toQString(textOption(view, "colour").value_or("")));
    m_walkStep->setCurrentIndex(m_walkStep->findData(static_cast<int>(walkStep(view))));
    showDrawable(view);
    showLedgerHint(view);
    m_showing = false;
}

void FigurePanel::showBaselines()
{
    const SharedList<Case> before = std::exchange(m_baselines, m_session.document().cases);
    const SharedList<Case>& cases = m_baselines;
    bool areSame = m_baseline->count() > 0 && cases.size() == before.size();
    for (std::size_t at = 0; areSame && at < cases.size(); ++at) { // of many cases the whole list takes time
        areSame = cases.sharesWith(before, at) || cases[at].id == before[at].id;
        if (areSame && !cases.sharesWith(before, at))
            m_baseline->setItemText(static_cast<int>(at) + 1,
                                    m_wording.phrases().isolated(text::shownLabel(cases[at])));
    }
    if (areSame)
        return;
    QStringList labels;
    labels.reserve(static_cast<qsizetype>(cases.size()) + 1);
    labels << tr("None: smallest and largest");
    for (const Case& one : cases)
        labels << m_wording.phrases().isolated(text::shownLabel(one));
    m_baseline->clear();
    m_baseline->addItems(labels);
    m_baseline->setItemData(0, QString());
    for (std::size_t at = 0; at < cases.size(); ++at)
        m_baseline->setItemData(static_cast<int>(at) + 1, text::toQString(cases[at].id));
}

/// Offered first when the ticked cases have no common measure, with a sentence why (FIGURES.md 1).
void FigurePanel::showLedgerHint(const View& view)
{
    constexpr std::size_t mostCases = 100; // nobody reads a longer ledger, and the other measures take time
    const std::size_t cases = m_session.comparison().rows.size();
    const bool isAboutMeasures = view.figure != FigureKind::Ledger && view.figure != FigureKind::Timeline;
    const bool isOffered = isAboutMeasures && cases > 1 && cases <= mostCases
        && shareNoMeasure(m_session.document(), view, io::builtInTables());
    m_ledgerHint->setVisible(isOffered);
    if (isOffered)
        m_ledgerHint->setText(tr("These cases have no measure in common, so no figure of one measure shows them all. "
                                 "<a href=\"ledger\">Show them as a ledger</a>"));
}

void FigurePanel::setExploring(bool isExploring)
{
    m_isExploring = isExploring;
    showDrawable(m_session.currentView());
}

void FigurePanel::showDrawable(const View& view)
{
    const std::span<const FigureKind> kinds = scene::drawableKinds();
    for (std::size_t i = 0; i < kinds.size(); ++i)
        m_kind->setItemData(static_cast<int>(i),
                            scene::canDraw(kinds[i], view.measure) ? QVariant() : otherMeasure(kinds[i]),
                            Qt::ToolTipRole);
    m_walkStep->setEnabled(view.figure == FigureKind::Walk);
    const bool penalty = isOfPenalty(view.measure);
    const bool money = penalty && view.measure != MeasureId::Custody && view.measure != MeasureId::CustodyPerTb
        && view.measure != MeasureId::CustodyPerWork && view.measure != MeasureId::SameRateCustody;
    const bool isLadder = view.figure == FigureKind::Ladder; // which shows every basis, money and terms
    m_basis->setEnabled(m_isExploring || (penalty && !isLadder));
    m_forum->setEnabled(m_isExploring || penalty);
    m_kinds->setEnabled(m_isExploring || money || isLadder);
    const bool hasMoney = money || isLadder;
    m_currency->setEnabled(m_isExploring || (hasMoney && view.measure != MeasureId::MoneyShare));
    m_prices->setEnabled(m_currency->isEnabled());
    m_inflateFirst->setEnabled(m_prices->isEnabled() && m_session.comparison().reference.priceYear.has_value());
}

} // namespace toscale::gui
