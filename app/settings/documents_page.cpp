#include "app/settings/documents_page.h"

#include "app/text/qt_string.h"
#include "core/io/reference_data.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <algorithm>
#include <boost/range/adaptor/map.hpp>
#include <boost/range/adaptor/reversed.hpp>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

DocumentsPage::DocumentsPage(QWidget* parent)
    : SettingsPage(parent)
{
    auto* form = new QFormLayout(this);
    form->setRowWrapPolicy(QFormLayout::WrapLongRows);
    auto* about =
        new QLabel(tr("For documents that are made or imported from now on. Those that are there stay as they "
                      "are, and their new views keep their currency, prices and prefixes."));
    about->setWordWrap(true);
    form->addRow(about);
    m_currency = new QComboBox;
    m_currency->setObjectName(u"settingsCurrency"_s);
    m_currency->addItem(u"USD"_s, u"USD"_s);
    for (const auto& [code, years] : io::builtInTables().rates.usdPerUnit)
        m_currency->addItem(text::toQString(code), text::toQString(code));
    m_currency->setToolTip(tr("The currency of the comparison"));
    form->addRow(tr("C&urrency:"), m_currency);
    m_prices = new QComboBox;
    m_prices->setObjectName(u"settingsPrices"_s);
    m_prices->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_prices->setToolTip(tr("Nominal, or adjusted to the prices of a year, as far as the price index of the currency "
                            "reaches"));
    form->addRow(tr("&Prices:"), m_prices);
    m_reading = new QComboBox;
    m_reading->setObjectName(u"settingsPrefixes"_s);
    m_reading->addItem(tr("Powers of 1,000 (SI)"), static_cast<int>(PrefixReading::Si));
    m_reading->addItem(tr("Powers of 1,024 (JEDEC)"), static_cast<int>(PrefixReading::Jedec));
    m_reading->setToolTip(tr("Whether GB is 1,000³ or 1,024³ bytes"));
    form->addRow(tr("Prefi&xes:"), m_reading);
    m_byline = new QLineEdit;
    m_byline->setObjectName(u"settingsByline"_s);
    m_byline->setPlaceholderText(tr("Drawn to scale with ToScale"));
    m_byline->setToolTip(tr("Written into every new view, where it can be changed (Texts panel); views that are there "
                            "keep theirs. Empty: the standard one, in the language of the figure"));
    form->addRow(tr("&Byline:"), m_byline);
    for (QComboBox* box : {m_currency, m_prices, m_reading})
        connect(box, &QComboBox::currentIndexChanged, this, &SettingsPage::changed);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &DocumentsPage::fillPrices);
    connect(m_byline, &QLineEdit::textChanged, this, &SettingsPage::changed);
    fillPrices();
}

void DocumentsPage::fillPrices()
{
    const QSignalBlocker quiet(m_prices);
    const QVariant before = m_prices->currentData();
    m_prices->clear();
    m_prices->addItem(tr("Nominal, not adjusted"), nameOf(PriceChoice{}));
    const Currency currency{text::toUtf8(m_currency->currentData().toString())};
    if (const PriceIndex* index = io::builtInTables().indexOf(currency)) {
        m_prices->addItem(tr("Of the latest year (now %1)").arg(index->years.rbegin()->first),
                          nameOf(PriceChoice{PriceChoice::Rule::Latest, 0}));
        for (const int year : index->years | boost::adaptors::map_keys | boost::adaptors::reversed)
            m_prices->addItem(tr("Of %1", "prices of a year").arg(year),
                              nameOf(PriceChoice{PriceChoice::Rule::Year, year}));
    }
    m_prices->setCurrentIndex(std::max(0, m_prices->findData(before)));
    m_prices->setEnabled(m_prices->count() > 1);
}

void DocumentsPage::put(const Preferences& preferences)
{
    const DocumentDefaults& documents = preferences.documents;
    m_currency->setCurrentIndex(std::max(0, m_currency->findData(text::toQString(documents.currency.code))));
    m_prices->setCurrentIndex(std::max(0, m_prices->findData(nameOf(documents.prices))));
    m_reading->setCurrentIndex(std::max(0, m_reading->findData(static_cast<int>(documents.reading))));
    m_byline->setText(documents.byline);
}

void DocumentsPage::take(Preferences& preferences) const
{
    DocumentDefaults& documents = preferences.documents;
    documents.currency = Currency{text::toUtf8(m_currency->currentData().toString())};
    documents.prices = priceChoiceFromName(m_prices->currentData().toString()).value_or(PriceChoice{});
    documents.reading = static_cast<PrefixReading>(m_reading->currentData().toInt());
    documents.byline = m_byline->text().simplified();
}

} // namespace toscale::gui
