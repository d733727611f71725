#pragma once

#include "app/background/latest_job.h"
#include "app/document/document_session.h"
#include "app/export/export_job.h"
#include "app/export/worksheet.h"
#include "app/export/write_order.h"
#include "app/settings/settings.h"
#include "app/window/prompts.h"

#include <QDialog>
#include <QImage>

class QComboBox;
class QFormLayout;
class QLabel;
class QListWidget;
class QPrintPreviewWidget;
class QPrinter;
class QPushButton;

namespace toscale::gui {

/// What is printed: the figure, every view, or a worksheet for a class about the views that are ticked; seen as it will
/// lie on the paper, then printed or kept as PDF.
class PrintDialog : public QDialog {
    Q_OBJECT
public:
    PrintDialog(DocumentSession& session, Settings& settings, const text::LocaleWording& wording, Prompts& prompts,
                QWidget* parent = nullptr);
    ~PrintDialog() override;

    enum class What { Figure, AllViews, Worksheet };

    [[nodiscard]] const std::vector<scene::Scene>& pages() const { return m_pages; }
    void finishDrawing() { m_drawing.finish(); }
    void reject() override;

private:
    struct Request {
        std::shared_ptr<const Document> document;
        std::vector<View> views;
        What what = What::Figure;
        std::string paper;
        std::string path = {}; // of a PDF to write; none: only the preview
    };
    struct Answer {
        std::vector<scene::Scene> pages;
        std::vector<QImage> pictures; // of the pages, for the preview
        std::optional<Error> error;
        QString saved; // the file that was written
    };

    static Answer draw(const Request& request);
    static Answer layOut(const Request& request);
    static void write(Answer& answer, const Request& request);
    void listViews();
    [[nodiscard]] What what() const;
    [[nodiscard]] std::vector<View> chosenViews() const;
    /// Why no worksheet can be made of what is ticked; empty where one can.
    [[nodiscard]] QString whyNot() const;
    void refresh(const std::string& path = {});
    void show(Answer answer);
    /// As pictures for the preview: what it keeps of a painter sets Arabic and Chinese letters wrongly.
    enum class As { Marks, Pictures };
    void paint(QPrinter* printer, As as) const;
    void print();
    void savePdf();

    DocumentSession& m_session;
    Settings& m_settings;
    const text::LocaleWording& m_wording;
    Prompts& m_prompts;
    QComboBox* m_what;
    QListWidget* m_views; // of a worksheet
    QFormLayout* m_form;
    QComboBox* m_paper;
    QLabel* m_state;
    QPushButton* m_print;
    QPushButton* m_save;
    std::unique_ptr<QPrinter> m_printer;
    QPrintPreviewWidget* m_preview;
    std::vector<scene::Scene> m_pages;
    std::vector<QImage> m_pictures;
    WriteOrder m_order;
    LatestJob<Request, Answer> m_drawing;
};

} // namespace toscale::gui
