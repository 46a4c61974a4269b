// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/Source.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <utility>
#include <vector>

namespace hearth::app {

//! What a source says, as lines: "state live", "note Connected", "reading {…} #7".
class Recorder final : public SourceListener
{
public:
    bool room = true;
    std::vector<Event> events;
    QStringList lines;
    SourceState state = SourceState::Idle;

    void onSourceEvent(Event &&event) override
    {
        lines.append(lineOf(event));
        events.push_back(std::move(event));
    }

    void onSourceState(SourceState to, const QString &) override
    {
        static constexpr const char *words[] = {"idle",    "connecting", "live",
                                                "waiting", "ended",      "failed"};
        state = to;
        lines.append(QStringLiteral("state ") + QLatin1String(words[static_cast<std::size_t>(to)]));
    }

    void onSourceRestarted() override { lines.append(QStringLiteral("restarted")); }

    [[nodiscard]] bool hasRoom() const override { return room; }

    //! Since it was last asked.
    QStringList takeLines() { return std::exchange(lines, {}); }

    //! What there is to look at in the last note that begins so.
    [[nodiscard]] QJsonObject detailsOf(const QString &beginning) const
    {
        for (auto event = events.rbegin(); event != events.rend(); ++event) {
            if (event->type.startsWith(beginning))
                return QJsonDocument::fromJson(event->payload).object();
        }
        return {};
    }

    static QString lineOf(const Event &event)
    {
        switch (event.kind) {
        case Event::Kind::Gap:
            return QStringLiteral("gap ") + event.type;
        case Event::Kind::Note:
            return QStringLiteral("note ") + event.type;
        case Event::Kind::Data:
            break;
        }
        QString line =
            event.direction == Event::Direction::Out ? QStringLiteral("out ") : QString();
        line += event.type + QLatin1Char(' ') + QString::fromUtf8(event.payload);
        if (event.seq > 0)
            line += QStringLiteral(" #%1").arg(event.seq);
        if (!event.id.isEmpty())
            line += QStringLiteral(" id=") + event.id;
        return line;
    }
};

} // namespace hearth::app
