#include "core/io/pdf_filters.h"

#include <qpdf/Pipeline.hh>
#include <qpdf/Pl_Flate.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFStreamFilter.hh>

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <vector>

namespace toscale::io {

namespace {

thread_local std::size_t room = 0;

/// Lets through what there is room for.
class Limit : public Pipeline {
public:
    explicit Limit(Pipeline* next)
        : Pipeline("limit", next)
    {
    }

    void write(unsigned char const* data, std::size_t size) override
    {
        if (size > room)
            throw std::length_error("more than is allowed");
        room -= size;
        getNext()->write(data, size);
    }
    void finish() override { getNext()->finish(); }
};

/// Rows as they were before each was told by its differences from its neighbours (PNG specification, 9).
class PngRows : public Pipeline {
public:
    PngRows(Pipeline* next, std::size_t rowBytes, std::size_t pixelBytes)
        : Pipeline("rows", next)
        , m_above(rowBytes)
        , m_pixelBytes(pixelBytes)
    {
    }

    void write(unsigned char const* data, std::size_t size) override
    {
        for (; size > 0; ++data, --size) {
            if (!m_hasType) {
                m_type = *data;
                m_hasType = true;
                continue;
            }
            m_row.push_back(static_cast<unsigned char>(*data + predicted()));
            if (m_row.size() == m_above.size())
                endRow();
        }
    }
    void finish() override
    {
        if (!m_row.empty())
            endRow();
        getNext()->finish();
    }

private:
    int predicted() const
    {
        const std::size_t at = m_row.size();
        const int left = at < m_pixelBytes ? 0 : m_row[at - m_pixelBytes];
        const int above = m_above[at];
        const int corner = at < m_pixelBytes ? 0 : m_above[at - m_pixelBytes];
        switch (m_type) {
        case 1:
            return left;
        case 2:
            return above;
        case 3:
            return (left + above) / 2;
        case 4:
            return paeth(left, above, corner);
        default:
            return 0;
        }
    }
    static int paeth(int left, int above, int corner)
    {
        const int estimate = left + above - corner;
        const int toLeft = std::abs(estimate - left);
        const int toAbove = std::abs(estimate - above);
        const int toCorner = std::abs(estimate - corner);
        if (toLeft <= toAbove && toLeft <= toCorner)
            return left;
        return toAbove <= toCorner ? above : corner;
    }
    void endRow()
    {
        getNext()->write(m_row.data(), m_row.size());
        std::copy(m_row.begin(), m_row.end(), m_above.begin());
        m_row.clear();
        m_hasType = false;
    }

    std::vector<unsigned char> m_above; // as long as a row
    std::vector<unsigned char> m_row;   // so far
    std::size_t m_pixelBytes;
    bool m_hasType = false;
    unsigned char m_type = 0;
};

class LimitedFlate : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle parameters) override
    {
        if (parameters.isNull())
            return true;
        if (!parameters.isDictionary())
            return false;
        const auto number = [&](const char* key, long long otherwise) {
            QPDFObjectHandle value = parameters.getKey(key);
            return value.isNull() ? otherwise : value.isInteger() ? value.getIntValue() : -1;
        };
        // ISO 32000-1, table 8
        const long long predictor = number("/Predictor", 1);
        if (predictor == 1)
            return true;
        const long long colors = number("/Colors", 1);
        const long long bits = number("/BitsPerComponent", 8);
        const long long columns = number("/Columns", 1);
        constexpr long long mostColumns = 1 << 20;
        if (predictor < 10 || predictor > 15 || colors < 1 || colors > 32 || bits < 1 || bits > 16 || columns < 1
            || columns > mostColumns)
            return false;
        const auto bytes = [&](long long pixels) { return static_cast<std::size_t>((pixels * colors * bits + 7) / 8); };
        m_rowBytes = bytes(columns);
        m_pixelBytes = bytes(1);
        return true;
    }

    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        if (m_rowBytes > 0) {
            m_rows = std::make_unique<PngRows>(next, m_rowBytes, m_pixelBytes);
            next = m_rows.get();
        }
        m_limit = std::make_unique<Limit>(next);
        m_flate = std::make_unique<Pl_Flate>("flate", m_limit.get(), Pl_Flate::a_inflate);
        return m_flate.get();
    }

private:
    std::size_t m_rowBytes = 0; // 0: bytes without rows
    std::size_t m_pixelBytes = 0;
    std::unique_ptr<PngRows> m_rows;
    std::unique_ptr<Limit> m_limit;
    std::unique_ptr<Pl_Flate> m_flate;
};

class Unreadable : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle /*parameters*/) override { return false; }
    Pipeline* getDecodePipeline(Pipeline* /*next*/) override { return nullptr; }
};

} // namespace

void limitPdfFilters()
{
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<LimitedFlate>(); });
    for (const char* other : {"/LZWDecode", "/RunLengthDecode", "/ASCII85Decode", "/ASCIIHexDecode"})
        QPDF::registerStreamFilter(other, [] { return std::make_shared<Unreadable>(); });
}

void allowUnpacking(std::size_t bytes)
{
    room = bytes;
}

} // namespace toscale::io
