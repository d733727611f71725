#pragma once

#include "app/cli/command.h"
#include "app/cli/picture_names.h"
#include "app/cli/render_request.h"
#include "app/text/locale_wording.h"
#include "core/document/document.h"

#include <set>
#include <string>

namespace toscale::cli {

/// Writes the views of one command line, each to files of its own.
class Renderer {
public:
    Renderer(const Options& options, Streams& streams, const RenderRequest& request);

    /// The chosen view of a document, or all of them. `source`: the file that the document comes from.
    void render(const Document& document, const std::string& source);

    void noteErrors(bool hadErrors);
    [[nodiscard]] int answer() const { return m_answer; }

private:
    /// One view on its way out: the document that it is drawn from, which may be one without names, and its name.
    struct Outgoing {
        const Document& document;
        View view;
        const text::LocaleWording& wording;
        std::string source;
        std::string path; // with the ending of the first format
    };

    void renderView(const Document& document, const View& given, const text::LocaleWording& wording,
                    const std::string& source, std::size_t number);
    void writeFiles(const Outgoing& outgoing);
    /// In one picture, or of a power walk in one a frame.
    void writeFrames(const Outgoing& outgoing, exporting::Fitting fitting);
    void writeSized(const Outgoing& outgoing, exporting::Fitting fitting);
    [[nodiscard]] Result<std::vector<View>> viewsOfWorksheet(const Document& document) const;
    void writeWorksheet(const Document& document, const text::LocaleWording& wording, const std::string& source);
    void writeWall(const Outgoing& outgoing);
    void writeCaptions(const Outgoing& outgoing, const exporting::Drawing& drawing);
    void write(const std::string& wantedPath, const std::string& bytes, const std::string& source);
    [[nodiscard]] std::string pathFor(const Document& document, const std::string& source);
    void warnOfStaleCases(const Document& document, const View& view);
    /// Says a sentence once, whatever the number of files that it is true of.
    void warn(const QString& sentence);
    void tellLanguage(const std::string& language);
    void refuse(const Error& error);
    void fail(const Error& error);

    const Options& m_options;
    Streams& m_streams;
    const RenderRequest& m_request;
    PicturePaths m_paths;
    std::set<std::string> m_warnings;
    std::set<std::string> m_untranslated;
    int m_answer = fine;
};

} // namespace toscale::cli
