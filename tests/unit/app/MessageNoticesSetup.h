// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/MessageNotices.h"
#include "tests/unit/app/SessionRuns.h"

#include <utility>
#include <vector>

namespace hearth::app {

//! Alice, whose window nobody looks at: in a room, and in a direct one with Bob.
struct MessageNoticesSetup : SessionRuns
{
    MessageNoticesSetup() { greet(); }

    void greet(qint64 lastSeq = 0)
    {
        Room lone = room(direct, QString(), lastSeq);
        lone.kind = RoomKind::Direct;
        Room firmware = room(lab, QStringLiteral("firmware"), lastSeq);
        session->start(QStringLiteral("T"));
        transport->accept();
        transport->say(
            welcome(e1, {room(general, QStringLiteral("general"), lastSeq), firmware, lone}));
    }

    void say(const RoomId &where, qint64 seq, const QString &text,
             std::vector<UserId> mentions = {}, const UserId &author = bob)
    {
        ChatMessage said = message(seq, author, text);
        said.id = MessageId(where.toString() + QString::number(seq));
        said.room = where;
        said.mentions = std::move(mentions);
        transport->say(MessageNew{where, seq, said});
    }

    //! What has waited long enough is told.
    void wait() { time.advance(MessageNotices::patience); }

    void tell(const RoomId &where, qint64 seq, const QString &text,
              std::vector<UserId> mentions = {})
    {
        say(where, seq, text, std::move(mentions));
        wait();
    }

    [[nodiscard]] QString toldText() const
    {
        QStringList lines;
        for (const auto &notice : told.notices)
            lines << notice.title + QStringLiteral(": ") + notice.body;
        return lines.join(QLatin1Char('|'));
    }
};

} // namespace hearth::app
