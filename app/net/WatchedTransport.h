// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/Transport.h"
#include "shared/protocol/MessageType.h"

#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace hearth::app {

//! Who sees what goes over a connection, in its order and as it goes, whoever else hears of it. It
//! must not touch the connection meanwhile.
class WireWatcher
{
public:
    virtual ~WireWatcher() = default;
    //! Where it is tried now. What proves who one is goes with it, and is not told.
    virtual void onWireOpening(const QUrl &url) = 0;
    virtual void onWireOpened(Encoding encoding) = 0;
    //! As it stands on the wire.
    virtual void onWireFrame(Direction from, const QByteArray &frame) = 0;
    //! By the other side, or it was lost; of codes RFC 6455 §7.4.
    virtual void onWireClosed(int code, const QString &reason) = 0;
    //! By this side, which gave it up.
    virtual void onWireLeft() = 0;
    //! It never opened; why, for a person.
    virtual void onWireFailed(const QString &why) = 0;
    //! There will be no connection any more, and nothing comes after it.
    virtual void onWireGone() = 0;
};

//! A transport that can be looked at. While nobody does it only passes on.
class WatchedTransport final : public Transport
{
    Q_OBJECT

public:
    explicit WatchedTransport(std::unique_ptr<Transport> transport, QObject *parent = nullptr);
    ~WatchedTransport() override;

    void open(const QUrl &url, const QString &token) override;
    void send(const QByteArray &frame) override;
    void close() override;

    //! From now on, until unwatch() or onWireGone().
    void watch(WireWatcher &watcher);
    void unwatch(WireWatcher &watcher);

    //! Where it was opened last.
    [[nodiscard]] QUrl url() const { return m_url; }

    //! Absent while it is not open.
    [[nodiscard]] std::optional<Encoding> encoding() const { return m_encoding; }

private:
    template <class Tell>
    void tell(Tell &&one);
    void onFailed(const QString &why);

    std::unique_ptr<Transport> m_transport;
    std::vector<WireWatcher *> m_watchers;
    QUrl m_url;
    std::optional<Encoding> m_encoding;
    bool m_isOpening = false;
};

} // namespace hearth::app
