// SPDX-License-Identifier: MIT
#include "server/http/ServerSentEvents.h"

namespace hearth::server::ServerSentEvents {

QByteArray begin()
{
    return "retry: 2000\n\n";
}

QByteArray event(const FeedEntry &event)
{
    // Neither the name nor JSON in its compact form has a line's end.
    return "id: " + QByteArray::number(event.seq) + "\nevent: " + event.event.toUtf8()
        + "\ndata: " + event.data.utf8 + "\n\n";
}

QByteArray gap(const SeqRange &missing)
{
    return "event: gap\ndata: {\"from\":" + QByteArray::number(missing.from)
        + ",\"to\":" + QByteArray::number(missing.to) + "}\n\n";
}

QByteArray comment()
{
    return ":\n\n";
}

} // namespace hearth::server::ServerSentEvents
