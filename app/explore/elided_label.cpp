#include "app/explore/elided_label.h"

namespace toscale::gui {

ElidedLabel::ElidedLabel(QWidget* parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ElidedLabel::setLine(const QString& line, const QString& more)
{
    m_line = line;
    m_more = more;
    setAccessibleName(line);
    elide();
}

void ElidedLabel::resizeEvent(QResizeEvent* event)
{
    QLabel::resizeEvent(event);
    elide();
}

void ElidedLabel::elide()
{
    const int room = contentsRect().width() - 2 * margin();
    const QString shown = room > 0 ? fontMetrics().elidedText(m_line, Qt::ElideRight, room) : m_line;
    setText(shown);
    setToolTip(!m_more.isEmpty() ? m_more : shown != m_line ? m_line : QString());
}

} // namespace toscale::gui
