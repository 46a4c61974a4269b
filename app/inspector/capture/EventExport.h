// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventPath.h"
#include "app/inspector/capture/FileJob.h"
#include "app/inspector/capture/StoreView.h"
#include "app/inspector/filter/EventFilter.h"

#include <optional>
#include <vector>

//! Events to a file, as the work of a FileJob. A capture comes back as a source (LineSource).
namespace hearth::app::EventExport {

enum class Format {
    Capture, //!< NDJSON, of which nothing is lost (docs/inspector.md)
    Csv //!< RFC 4180, a line of names first
};

struct Request
{
    StoreView view;
    //! Ascending. Nothing: all that the view holds.
    std::optional<std::vector<qint64>> numbers;
    EventFilter filter; //!< what it does not let pass is left out, too
    Format format = Format::Capture;
    QString file;
    QString source; //!< where the events came from, for whoever reads it
    std::vector<EventPath> columns; //!< of Csv, behind its own
};

//! The file is there once all of it is written, and what was there before until then.
[[nodiscard]] FileJob::Work exporting(Request request);

} // namespace hearth::app::EventExport
