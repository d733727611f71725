#include "app/help/guide_document.h"

#include <QFontMetrics>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextDocumentFragment>
#include <QTextFrame>
#include <QTextTable>
#include <vector>

using namespace Qt::Literals::StringLiterals;

namespace toscale::gui {

namespace {

constexpr QChar leftToRightIsolate{0x2066};
constexpr QChar popIsolate{0x2069};

/// A stretch of text of one format, by its place in the document.
struct Stretch {
    int begin = 0;
    int length = 0;
    QTextCharFormat format;
};

/// Those that `isWanted`, from the last to the first: a change of one leaves the places of the others.
template <class Wanted> std::vector<Stretch> stretches(const QTextDocument& document, const Wanted& isWanted)
{
    std::vector<Stretch> found;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next())
        for (auto at = block.begin(); !at.atEnd(); ++at)
            if (const QTextFragment part = at.fragment(); isWanted(part))
                found.push_back({part.position(), part.length(), part.charFormat()});
    return {found.rbegin(), found.rend()};
}

QTextCursor selected(QTextDocument& document, int begin, int length)
{
    QTextCursor cursor(&document);
    cursor.setPosition(begin);
    cursor.setPosition(begin + length, QTextCursor::KeepAnchor);
    return cursor;
}

bool isCodeBlock(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeFence);
}

class Dressing {
public:
    Dressing(QTextDocument& document, const GuideLook& look)
        : m_document(document)
        , m_look(look)
    {
    }

    void nameHeadings(const std::vector<GuideHeading>& headings)
    {
        auto next = headings.begin();
        for (QTextBlock block = m_document.begin(); block.isValid() && next != headings.end(); block = block.next()) {
            if (block.blockFormat().headingLevel() != next->level || block.length() < 2)
                continue;
            QTextCharFormat name;
            name.setAnchor(true);
            name.setAnchorNames({next->id});
            // all of it: where the format changes within a word, the letters of Arabic are not joined
            selected(m_document, block.position(), block.length() - 1).mergeCharFormat(name);
            ++next;
        }
    }

    void emphasise()
    {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        for (QTextCursor begin = m_document.find(GuideWords::emphasisBegin); !begin.isNull();
             begin = m_document.find(GuideWords::emphasisBegin, begin)) {
            QTextCursor end = m_document.find(GuideWords::emphasisEnd, begin);
            selected(m_document, begin.selectionEnd(), end.selectionStart() - begin.selectionEnd())
                .mergeCharFormat(bold);
            end.removeSelectedText();
            begin.removeSelectedText();
        }
    }

    /// Where letters go from the right, code keeps its own order.
    void isolateCode()
    {
        if (m_look.direction == Qt::LeftToRight)
            return;
        const auto isInlineCode = [this](const QTextFragment& part) {
            return part.charFormat().fontFixedPitch() && !isCodeBlock(m_document.findBlock(part.position()));
        };
        for (const Stretch& code : stretches(m_document, isInlineCode)) {
            selected(m_document, code.begin + code.length, 0).insertText(popIsolate, code.format);
            selected(m_document, code.begin, 0).insertText(leftToRightIsolate, code.format);
        }
    }

    void captionPictures(const GuideCaption& caption)
    {
        const auto isPicture = [](const QTextFragment& part) { return part.charFormat().isImageFormat(); };
        for (const Stretch& picture : stretches(m_document, isPicture)) {
            QTextImageFormat format = picture.format.toImageFormat();
            const QString words = caption(format.name().section(u':', 1));
            format.setName(guidePictureName(format.name(), m_look));
            format.setWidth(guidePictureSize(m_look.pictureWidth).width());
            format.setHeight(guidePictureSize(m_look.pictureWidth).height());
            format.setProperty(QTextFormat::ImageAltText, words);
            selected(m_document, picture.begin, picture.length).setCharFormat(format);
            QTextCursor below = selected(m_document, picture.begin + picture.length, 0);
            QTextCharFormat small;
            small.setProperty(QTextFormat::FontSizeAdjustment, -1);
            small.setForeground(m_look.palette.placeholderText());
            below.insertBlock(below.blockFormat(), small);
            below.insertText(words, small);
        }
    }

    void setOut()
    {
        const int line = QFontMetrics(m_document.defaultFont()).lineSpacing();
        for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
            QTextBlockFormat format;
            const bool isCode = isCodeBlock(block);
            const bool isCodeBelow = block.next().isValid() && isCodeBlock(block.next());
            format.setLayoutDirection(isCode ? Qt::LeftToRight : m_look.direction);
            const bool isPicture = block.text().startsWith(QChar::ObjectReplacementCharacter);
            format.setLineHeight(isCode || isPicture ? 100 : 115, QTextBlockFormat::ProportionalHeight); // per cent
            const int level = block.blockFormat().headingLevel();
            if (level > 0)
                format.setTopMargin(level == 1 ? 0 : line * 0.9);
            format.setBottomMargin(isCode && isCodeBelow ? 0 : line * (level > 0 ? 0.3 : 0.45));
            if (isCode) {
                format.setNonBreakableLines(false); // a long line must not make every paragraph as wide
                format.setBackground(m_look.palette.alternateBase());
                format.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
            }
            QTextCursor(block).mergeBlockFormat(format);
        }
        for (QTextFrame* frame : m_document.rootFrame()->childFrames())
            if (auto* table = qobject_cast<QTextTable*>(frame))
                setOut(*table, line);
    }

private:
    void setOut(QTextTable& table, int line)
    {
        QTextTableFormat format = table.format();
        format.setLayoutDirection(m_look.direction);
        format.setBorderCollapse(true);
        format.setBorder(1);
        format.setBorderBrush(m_look.palette.mid());
        format.setCellPadding(line * 0.25);
        format.setCellSpacing(0);
        format.setTopMargin(0);
        format.setBottomMargin(line * 0.6);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        table.setFormat(format);
        QTextCharFormat bold;
        bold.setFontWeight(QFont::Bold);
        for (int row = 0; row < table.rows(); ++row)
            for (int column = 0; column < table.columns(); ++column) {
                const QTextTableCell cell = table.cellAt(row, column);
                QTextBlockFormat tight;
                tight.setBottomMargin(0);
                QTextCursor text = cell.firstCursorPosition();
                text.setPosition(cell.lastPosition(), QTextCursor::KeepAnchor);
                text.mergeBlockFormat(tight);
                if (row == 0)
                    text.mergeCharFormat(bold);
            }
    }

    QTextDocument& m_document;
    const GuideLook& m_look;
};

} // namespace

QString guidePictureName(const QString& figure, const GuideLook& look)
{
    return u"%1?%2x%3"_s.arg(figure).arg(look.pictureWidth).arg(look.palette.color(QPalette::Window).name().mid(1));
}

QSize guidePictureSize(int width)
{
    return {width, width * 9 / 16};
}

void fillGuideDocument(QTextDocument& document, const GuidePage& page, const GuideWords& words, const GuideLook& look,
                       const GuideCaption& caption)
{
    document.setUndoRedoEnabled(false);
    // an image without words is none to the reader of Markdown of Qt 6.4; they are replaced
    document.setMarkdown(words.filled(page.markdown).replace("![]("_L1, "![…]("_L1));
    QTextCursor once(&document);
    once.beginEditBlock(); // a window lays it out once, at the end
    Dressing dressing(document, look);
    dressing.nameHeadings(page.headings);
    dressing.emphasise();
    dressing.isolateCode();
    dressing.captionPictures(caption);
    dressing.setOut();
    once.endEditBlock();
}

} // namespace toscale::gui
