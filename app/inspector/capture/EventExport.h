// SPDX-License-Identifier: MIT
#pragma once

#include "app/inspector/EventPath.h"
#include "app/inspector/capture/FileJob.h"
#include "app/inspector/capture/StoreView.h"

#include <optional>
#include <vector>

//! Events to a file and back, as the work of a FileJob.
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
    Format format = Format::Capture;
    QString file;
    QString source; //!< where the events came from, for whoever reads it
    std::vector<EventPath> columns; //!< of Csv, behind its own
};

//! The file is there once all of it is written, and what was there before until then.
[[nodiscard]] FileJob::Work exporting(Request request);

//! Called in the thread that works, with some events at a time, in their order and with their own
//! times. Returns whether to go on.
using Deliver = std::function<bool(std::vector<Event>)>;

inline constexpr std::size_t delivered = 500; //!< events at a time, at most

//! Stops at the first line that is none; what stood before it is delivered all the same.
[[nodiscard]] FileJob::Work importing(const QString &file, Deliver deliver);

} // namespace hearth::app::EventExport
