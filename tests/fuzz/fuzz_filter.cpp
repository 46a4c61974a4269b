// SPDX-License-Identifier: MIT
#include "app/inspector/filter/EventMatcher.h"
#include "app/inspector/filter/FilterCompletion.h"
#include "app/inspector/filter/SeenFields.h"
#include "tests/fuzz/Require.h"
#include "tests/fuzz/Target.h"

#include <algorithm>
#include <array>
#include <string>

using namespace hearth::app;
using hearth::fuzz::require;

namespace {

//! What was typed is offered again; an error stands within the text.
void checkPlaces(const QString &text, const SeenFields &seen)
{
    const qsizetype middle = text.size() / 2;
    for (const qsizetype cursor : {qsizetype(0), middle, text.size()}) {
        const auto completion = FilterCompletion::of(text, cursor, seen);
        require(completion.position >= 0 && completion.length >= 0
                    && completion.position + completion.length <= text.size(),
                "a completion stands beyond the text");
    }
    const auto filter = EventFilter::compile(text, 0);
    if (!filter) {
        const FilterError &error = filter.error();
        require(error.position >= 0 && error.length >= 0
                    && error.position + error.length <= text.size() && !error.text.isEmpty(),
                "an error stands beyond the text");
    }
}

} // namespace

//! A filter, and behind a line's end the payload that it is put to: where it lies and copied it
//! passes alike, and its opposite never.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char *>(data), size);
    const std::size_t end = std::min(all.find('\n'), all.size());
    const QString text = QString::fromUtf8(all.data(), static_cast<qsizetype>(end));
    const std::string_view payload = all.substr(std::min(end + 1, all.size()));

    Event event;
    event.type = QStringLiteral("reading");
    event.payload = QByteArray(payload.data(), static_cast<qsizetype>(payload.size()));
    SeenFields seen;
    seen.take(event);
    checkPlaces(text, seen);

    const auto filter = EventFilter::compile(text, 0);
    if (!filter || filter->isEmpty())
        return 0;
    EventMatcher matcher(*filter);
    const bool passes = matcher.matches(event);
    std::string padded(payload);
    padded.append(EventView::padding, '"');
    EventView view;
    view.type = "reading";
    view.payload = std::string_view(padded).substr(0, payload.size());
    view.size = payload.size();
    view.padded = true;
    require(matcher.matches(view) == passes, "an event passes here and not there");
    const auto opposite = EventFilter::compile(QStringLiteral("not (%1)").arg(text), 0);
    if (opposite)
        require(EventMatcher(*opposite).matches(event) != passes, "an event passes both");
    return 0;
}
