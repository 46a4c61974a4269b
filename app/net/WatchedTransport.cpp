// SPDX-License-Identifier: MIT
#include "app/net/WatchedTransport.h"

#include <utility>

namespace hearth::app {

//! Each of them, for one may go meanwhile.
template <class Tell>
void WatchedTransport::tell(Tell &&one)
{
    const auto watchers = m_watchers;
    for (WireWatcher *watcher : watchers)
        one(*watcher);
}

WatchedTransport::WatchedTransport(std::unique_ptr<Transport> transport, QObject *parent)
    : Transport(parent)
    , m_transport(std::move(transport))
{
    connect(m_transport.get(), &Transport::opened, this, [this](Encoding encoding) {
        m_isOpening = false;
        m_encoding = encoding;
        tell([encoding](WireWatcher &watcher) { watcher.onWireOpened(encoding); });
        Q_EMIT opened(encoding);
    });
    connect(m_transport.get(), &Transport::received, this, [this](const QByteArray &frame) {
        tell([&frame](WireWatcher &watcher) { watcher.onWireFrame(Direction::FromServer, frame); });
        Q_EMIT received(frame);
    });
    connect(m_transport.get(), &Transport::closed, this, [this](int code, const QString &reason) {
        m_encoding.reset();
        tell([&](WireWatcher &watcher) { watcher.onWireClosed(code, reason); });
        Q_EMIT closed(code, reason);
    });
    connect(m_transport.get(), &Transport::failedBeforeOpen, this, [this] {
        onFailed(tr("It could not be opened"));
        Q_EMIT failedBeforeOpen();
    });
    connect(m_transport.get(), &Transport::keyRefused, this, [this](const KeyFingerprint &shown) {
        onFailed(tr("The server showed another key than the known one, %1; nothing was sent")
                     .arg(shown.pin()));
        Q_EMIT keyRefused(shown);
    });
}

WatchedTransport::~WatchedTransport()
{
    tell([](WireWatcher &watcher) { watcher.onWireGone(); });
}

void WatchedTransport::open(const QUrl &url, const QString &token)
{
    m_url = url;
    m_isOpening = true;
    m_encoding.reset();
    tell([&url](WireWatcher &watcher) { watcher.onWireOpening(url); });
    m_transport->open(url, token);
}

void WatchedTransport::send(const QByteArray &frame)
{
    // What is sent while it is not open is lost, and goes over no wire.
    if (m_encoding)
        tell([&frame](WireWatcher &watcher) { watcher.onWireFrame(Direction::FromClient, frame); });
    m_transport->send(frame);
}

void WatchedTransport::close()
{
    const bool wasThere = std::exchange(m_isOpening, false) || m_encoding.has_value();
    m_encoding.reset();
    m_transport->close();
    if (wasThere)
        tell([](WireWatcher &watcher) { watcher.onWireLeft(); });
}

void WatchedTransport::watch(WireWatcher &watcher)
{
    m_watchers.push_back(&watcher);
}

void WatchedTransport::unwatch(WireWatcher &watcher)
{
    std::erase(m_watchers, &watcher);
}

void WatchedTransport::onFailed(const QString &why)
{
    m_isOpening = false;
    tell([&why](WireWatcher &watcher) { watcher.onWireFailed(why); });
}

} // namespace hearth::app
