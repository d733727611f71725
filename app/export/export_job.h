#pragma once

#include "app/export/encode.h"

#include <QStringList>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace toscale::exporting {

/// What one click exports: every view in every size as every format, into one folder.
struct ExportRequest {
    std::vector<View> views;
    std::vector<Preset> presets; // of each the name is part of the file's where there are several
    std::vector<Format> formats;
    bool withCaptions = false;
    bool withReceipts = false; // how each value came about, as text
    bool withDocument = false; // what else travels inside pictures, as a document of its own
    bool withoutNames = false;
    ExportOptions options;
    std::string folder;
    std::string baseName; // without an ending
};

/// What may stand in the name of a file on every system, of the id of a view; anything else is a hyphen.
[[nodiscard]] std::string fileNameOf(std::string_view id);

/// One file that is going to be written.
struct PlannedFile {
    enum class Content { View, CaptionText, CaptionPage, Receipts, Document };

    std::string path;
    Content content = Content::View;
    Format format = Format::Svg; // of a view
    std::shared_ptr<const Document> document;
    View view;
    Fitting fitting;
};

/// All files of a request, no two with the same path. Data are the same in every size and written once a view, captions
/// too. `document` is copied once; an export without names has one a view.
[[nodiscard]] std::vector<PlannedFile> planExport(const Document& document, const ExportRequest& request,
                                                  const text::Phrases& phrases);

/// The names of those that are there already.
[[nodiscard]] QStringList existingNames(const std::vector<PlannedFile>& files);

/// What came of it.
struct ExportOutcome {
    std::vector<std::string> written; // paths
    std::vector<Error> problems;      // `Place::file` says of which file
    bool documentTooLarge = false;    // at least one goes without its document
    std::size_t eventsLeftOut = 0;    // of the calendar that lacks most
    bool cancelled = false;           // files written before that are whole and stay
};

/// Called before each file and after the last one; false cancels.
using ExportProgress = std::function<bool(std::size_t done, std::size_t total)>;

/// Writes the files one after the other, each as a whole or not at all; a file that fails does not stop the others.
[[nodiscard]] ExportOutcome runExport(const std::vector<PlannedFile>& files, const ExportOptions& options,
                                      const text::LocaleWording& wording, const PainterSource& painter,
                                      const ExportProgress& progress = {});

} // namespace toscale::exporting
