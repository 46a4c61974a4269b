// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/WatchedTransport.h"
#include "app/streams/LiveSource.h"
#include "app/streams/MessageType.h"
#include "shared/base/Clock.h"
#include "shared/base/Ids.h"

#include <QJsonObject>

#include <functional>

namespace hearth::app {

//! This app's own session as it goes over the wire, both ways, from when it is started: each frame,
//! and what becomes of the connection as notes. Secrets are in none of them (FrameRedaction). What
//! the library does not show, the handshake's fields and frames of control, is not told. It lives
//! in the session's thread.
class SessionSource final
    : public LiveSource
    , private WireWatcher
{
    Q_OBJECT

public:
    //! The wire of the session that there is now; null: there is none. Asked at each start.
    using Find = std::function<WatchedTransport *()>;

    SessionSource(Find find, const Clock &clock, QObject *parent = nullptr);
    ~SessionSource() override;

    void start() override;
    void stop() override;
    //! Frames are the session's alone to send.
    void send(const SourceFrame &frame) override;

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return m_why; }

private:
    void onWireOpening(const QUrl &url) override;
    void onWireOpened(Encoding encoding) override;
    void onWireFrame(Direction from, const QByteArray &frame) override;
    void onWireClosed(int code, const QString &reason) override;
    void onWireLeft() override;
    void onWireFailed(const QString &why) override;
    void onWireGone() override;

    void tell(Event event);
    void note(const QString &words, const QJsonObject &details = {});
    void watchPing(const QString &type, Direction from, const QByteArray &frame, Encoding encoding);
    void setState(SourceState state, const QString &why = {});

    Find m_find;
    const Clock &m_clock;
    WatchedTransport *m_wire = nullptr; //!< while it is watched
    MessageType m_types;
    CommandId m_pingId; //!< of the last one that went out
    SteadyTime m_pingedAt{};
    SourceState m_state = SourceState::Idle;
    QString m_why;
};

} // namespace hearth::app
