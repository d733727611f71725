#include "app/export/export_choices.h"

#include "app/text/qt_string.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace toscale::gui {

namespace {

struct FormatWords {
    QString name;
    QString use;
    QString impossible = {}; // why a view cannot be one
};

FormatWords wordsOf(exporting::Format format)
{
    using exporting::Format;
    switch (format) {
    case Format::Svg:
        return {ExportChoices::tr("SVG"), ExportChoices::tr("Vector picture, sharp at every size")};
    case Format::Png:
        return {ExportChoices::tr("PNG"), ExportChoices::tr("Pixel picture, for every program")};
    case Format::Pdf:
        return {ExportChoices::tr("PDF"), ExportChoices::tr("A page of the figure's size, for print")};
    case Format::Html:
        return {ExportChoices::tr("HTML page"),
                ExportChoices::tr("The figure with its data, notes and sources; works without a network")};
    case Format::Csv:
        return {ExportChoices::tr("CSV"), ExportChoices::tr("The normalised data as a table")};
    case Format::Json:
        return {ExportChoices::tr("JSON"), ExportChoices::tr("The normalised data for programs")};
    case Format::VegaLite:
        return {ExportChoices::tr("Vega-Lite"), ExportChoices::tr("The figure for the web, of bars and dots only"),
                ExportChoices::tr("Vega-Lite draws bars and dots to scale, and no other figure")};
    case Format::EventCsv:
        return {ExportChoices::tr("Events as CSV"), ExportChoices::tr("What happened when, as a table"),
                ExportChoices::tr("No event is on record of the cases of this view")};
    case Format::TimelineJs:
        return {ExportChoices::tr("TimelineJS"), ExportChoices::tr("What happened when, as a timeline for the web"),
                ExportChoices::tr("No event is on record of the cases of this view")};
    case Format::ICalendar:
        return {ExportChoices::tr("iCalendar"), ExportChoices::tr("What happened when, for calendars"),
                ExportChoices::tr("No event with a date is on record of the cases of this view")};
    }
    return {};
}

} // namespace

ExportChoices::ExportChoices(Settings& settings, std::size_t viewCount, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout;
    const QStringList ticked = settings.exportFormats();
    for (std::size_t i = 0; i < exporting::formatNames.size(); ++i) {
        const auto format = static_cast<exporting::Format>(i);
        const QString name = text::toQString(nameOf(format));
        const FormatWords words = wordsOf(format);
        m_formats.push_back(
            addBox(QStringLiteral("exportFormat-") + name, words.name, words.use, ticked.contains(name)));
        grid->addWidget(m_formats.back(), static_cast<int>(i / 4), static_cast<int>(i % 4));
    }
    m_scale = new QComboBox;
    m_scale->setObjectName(QStringLiteral("exportScale"));
    m_scale->setAccessibleName(tr("Pixels of a PNG"));
    for (const int scale : {1, 2, 3, 4})
        m_scale->addItem(tr("%1 × (%2 dpi)", "a scale; dots per inch").arg(scale).arg(96 * scale), double(scale));
    m_scale->addItem(tr("Print (300 dpi)"), 300.0 / 96);
    m_scale->setCurrentIndex(1);
    connect(m_scale, &QComboBox::activated, this, &ExportChoices::changed);
    auto* scaleRow = new QHBoxLayout;
    auto* scaleLabel = new QLabel(tr("PNG p&ixels:"));
    scaleLabel->setBuddy(m_scale);
    scaleRow->addWidget(scaleLabel);
    scaleRow->addWidget(m_scale, 1);
    m_transparent = addBox(QStringLiteral("exportTransparent"), tr("&Transparent PNG"), tr("No background"), false);
    m_outlines = addBox(QStringLiteral("exportOutlines"), tr("&Letters as shapes"),
                        tr("SVG and HTML look the same where the font is missing"), false);
    m_carries = addBox(QStringLiteral("exportCarries"), tr("Carry the &document"),
                       tr("Whoever gets the picture can open it again as a document"), true);
    m_travels = new QLabel;
    m_travels->setObjectName(QStringLiteral("exportTravels"));
    m_travels->setWordWrap(true);
    m_travels->setIndent(20);
    m_travels->setTextFormat(Qt::PlainText);
    m_names = addBox(QStringLiteral("exportWithoutNames"), tr("&Without names"),
                     tr("Roles, countries and years in place of natural persons, everywhere"), false);
    m_captions = addBox(QStringLiteral("exportCaptions"), tr("Ca&ption pack"),
                        tr("Headline, caption, alternative text, notes and sources as text and HTML"),
                        settings.exportsCaptions());
    m_allViews = addBox(QStringLiteral("exportAllViews"), tr("&All %n view(s)", nullptr, static_cast<int>(viewCount)),
                        tr("Every view of the document at once"), false);
    m_allViews->setVisible(viewCount > 1);
    layout->addLayout(grid);
    layout->addLayout(scaleRow);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_transparent, m_outlines, m_carries, m_travels, m_names,
                                                           m_captions, m_allViews})
        layout->addWidget(widget);
    enable();
}

QCheckBox* ExportChoices::addBox(const QString& name, const QString& text, const QString& toolTip, bool ticked)
{
    auto* box = new QCheckBox(text);
    box->setObjectName(name);
    box->setToolTip(toolTip);
    box->setAccessibleDescription(toolTip);
    box->setChecked(ticked);
    connect(box, &QCheckBox::toggled, this, [this] {
        enable();
        emit changed();
    });
    return box;
}

void ExportChoices::enable()
{
    if (m_allViews == nullptr) // not all of them are there yet
        return;
    const auto has = [&](exporting::Format format) { return m_formats[static_cast<std::size_t>(format)]->isChecked(); };
    using exporting::Format;
    m_scale->setEnabled(has(Format::Png));
    m_transparent->setEnabled(has(Format::Png));
    m_outlines->setEnabled(has(Format::Svg) || has(Format::Html));
    m_carries->setEnabled(has(Format::Svg) || has(Format::Png) || has(Format::Pdf) || has(Format::Html));
    m_travels->setVisible(m_carries->isEnabled() && m_carries->isChecked());
}

std::vector<exporting::Format> ExportChoices::formats() const
{
    std::vector<exporting::Format> formats;
    for (std::size_t i = 0; i < m_formats.size(); ++i)
        if (m_formats[i]->isChecked() && m_formats[i]->isEnabledTo(this))
            formats.push_back(static_cast<exporting::Format>(i));
    return formats;
}

exporting::ExportOptions ExportChoices::options() const
{
    exporting::ExportOptions options;
    options.scale = m_scale->currentData().toDouble();
    options.transparent = m_transparent->isChecked();
    options.outlines = m_outlines->isChecked();
    options.carriesDocument = m_carries->isChecked();
    return options;
}

bool ExportChoices::withCaptions() const
{
    return m_captions->isChecked();
}

bool ExportChoices::withoutNames() const
{
    return m_names->isChecked();
}

bool ExportChoices::allViews() const
{
    return m_allViews->isChecked();
}

void ExportChoices::showTravels(const QStringList& travels)
{
    m_travels->setText(travels.join(QLatin1Char('\n')));
}

void ExportChoices::offer(const std::function<bool(exporting::Format)>& isPossible)
{
    for (std::size_t i = 0; i < m_formats.size(); ++i) {
        const auto format = static_cast<exporting::Format>(i);
        const bool isOffered = isPossible(format);
        const FormatWords words = wordsOf(format);
        const QString toolTip = isOffered ? words.use : words.impossible;
        m_formats[i]->setEnabled(isOffered);
        m_formats[i]->setToolTip(toolTip);
        m_formats[i]->setAccessibleDescription(toolTip);
    }
}

void ExportChoices::save() const
{
    QStringList names;
    for (std::size_t i = 0; i < m_formats.size(); ++i) // also what this figure cannot be
        if (m_formats[i]->isChecked())
            names << text::toQString(std::string(exporting::formatNames[i]));
    m_settings.setExportFormats(names);
    m_settings.setExportsCaptions(withCaptions());
}

} // namespace toscale::gui
