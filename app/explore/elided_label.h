#pragma once

#include <QLabel>

namespace toscale::gui {

/// A line of plain text that takes the room it gets; what has none is elided, and stands whole in the tool tip and for
/// a screen reader.
class ElidedLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    /// `more` is what the tool tip says instead of the line.
    void setLine(const QString& line, const QString& more = {});

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void elide();

    QString m_line;
    QString m_more;
};

} // namespace toscale::gui
