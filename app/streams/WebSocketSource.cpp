// SPDX-License-Identifier: MIT
#include "app/streams/WebSocketSource.h"

#include "app/streams/SourceAddress.h"
#include "app/streams/SourceSecrets.h"
#include "app/streams/SourceWords.h"

#include <QJsonArray>

#include <utility>

namespace hearth::app {

WebSocketSource::WebSocketSource(Settings settings, Parts parts, SourceListener &listener)
    : StatefulSource(listener)
    , m_settings(std::move(settings))
    , m_channel(std::move(parts.channel))
    , m_clock(parts.time.clock)
    , m_writer(parts.time.clock, listener)
    , m_reconnection(parts.time, std::move(parts.jitter), [this] { connectNow(); })
    , m_patience(parts.time.scheduler.timer([this] {
        closeChannel();
        tryAgain(tr("The handshake was not done within %1 s").arg(patience.count()));
    }))
    , m_pingTimer(parts.time.scheduler.timer([this] { pingNow(); }))
{
    m_settings.url = SourceAddress::moveLogin(m_settings.url, m_settings.headers);
}

WebSocketSource::~WebSocketSource()
{
    m_channel->close();
}

void WebSocketSource::start()
{
    if (state() == SourceState::Connecting || state() == SourceState::Live)
        return;
    m_reconnection.reset();
    connectNow();
}

void WebSocketSource::stop()
{
    if (state() == SourceState::Idle)
        return;
    closeChannel();
    m_reconnection.reset();
    setState(SourceState::Idle);
}

void WebSocketSource::connectNow()
{
    setState(SourceState::Connecting);
    m_patience->start(patience);
    m_channel->open(
        {m_settings.url, m_settings.headers, m_settings.subprotocols, m_settings.largestMessage},
        *this);
}

void WebSocketSource::send(const SourceFrame &frame)
{
    if (state() != SourceState::Live) {
        m_writer.note(tr("Not sent: there is no connection"), frame.bytes);
        return;
    }
    put(frame);
    write(frame, Event::Direction::Out);
}

void WebSocketSource::onOpened(const WebSocketOpening &opening)
{
    m_patience->stop();
    m_reconnection.opened();
    const QStringList offered = SourceSecrets::shownSubprotocols(m_settings.subprotocols);
    const auto place = m_settings.subprotocols.indexOf(opening.subprotocol);
    const QString subprotocol = place >= 0 ? offered.at(place) : opening.subprotocol;
    const QString said = subprotocol.isEmpty() ? tr("Connected, without a subprotocol")
                                               : tr("Connected, subprotocol %1").arg(subprotocol);
    m_writer.note(said,
                  QJsonObject{{QStringLiteral("url"), SourceAddress::shown(m_settings.url)},
                              {QStringLiteral("peer"), opening.peer},
                              {QStringLiteral("subprotocols"), QJsonArray::fromStringList(offered)},
                              {QStringLiteral("subprotocol"), subprotocol},
                              {QStringLiteral("request"), shownRequest(m_settings.headers)}});
    setState(SourceState::Live);
    m_isPongDue = m_isHeard = false;
    m_unanswered = 0;
    if (m_settings.pingInterval.count() > 0)
        m_pingTimer->start(m_settings.pingInterval);
    sendFirstFrames();
}

//! They may let somebody in, so that nothing but their length is told: what is told is kept.
void WebSocketSource::sendFirstFrames()
{
    int number = 0;
    for (const SourceFrame &frame : m_settings.firstFrames) {
        put(frame);
        m_writer.note(tr("First frame %1 was sent: %2")
                          .arg(QString::number(++number), SourceWords::bytes(frame.bytes.size())));
    }
}

void WebSocketSource::put(const SourceFrame &frame)
{
    if (frame.kind == SourceFrame::Kind::Text)
        m_channel->sendText(frame.bytes);
    else
        m_channel->sendBinary(frame.bytes);
}

void WebSocketSource::onText(const QByteArray &utf8)
{
    m_isHeard = true;
    write({SourceFrame::Kind::Text, utf8}, Event::Direction::In);
}

void WebSocketSource::onBinary(const QByteArray &bytes)
{
    m_isHeard = true;
    write({SourceFrame::Kind::Binary, bytes}, Event::Direction::In);
}

void WebSocketSource::write(const SourceFrame &frame, Event::Direction direction)
{
    Event event;
    event.direction = direction;
    event.payload = frame.bytes;
    if (frame.kind == SourceFrame::Kind::Binary) {
        event.form = Event::Form::Bytes;
        event.type = QStringLiteral("binary");
    } else {
        event.type = m_types.of(frame.bytes);
    }
    m_writer.data(std::move(event));
}

void WebSocketSource::pingNow()
{
    if (m_isPongDue) {
        m_unanswered = std::exchange(m_isHeard, false) ? 0 : m_unanswered + 1;
        const auto waited = m_clock.steadyNow() - m_pingedAt;
        m_writer.note(tr("A ping is not answered after %1 ms").arg(waited.count()));
        if (m_unanswered >= mostUnanswered) {
            closeChannel();
            tryAgain(tr("Nothing is heard any more; the connection was given up"));
            return;
        }
    }
    m_isHeard = false;
    m_isPongDue = true;
    m_pingedAt = m_clock.steadyNow();
    m_channel->ping(QByteArray::number(++m_pings));
    m_pingTimer->start(m_settings.pingInterval);
}

void WebSocketSource::onPong(const QByteArray &payload)
{
    m_isHeard = true;
    if (!m_isPongDue || payload != QByteArray::number(m_pings)) {
        m_writer.note(tr("A pong that answers no ping, or an old one"), payload);
        return;
    }
    m_isPongDue = false;
    m_unanswered = 0;
    const qint64 took = (m_clock.steadyNow() - m_pingedAt).count();
    m_writer.note(tr("Ping answered after %1 ms").arg(took),
                  QJsonObject{{QStringLiteral("round_trip_ms"), took}});
}

QString WebSocketSource::endWords(const WebSocketEnd &end) const
{
    if (end.isTooLarge)
        return tr("Closed here with %1: a message beyond the limit of %2 came")
            .arg(end.code)
            .arg(SourceWords::bytes(m_settings.largestMessage));
    if (end.code == 1006)
        return tr("The connection broke: 1006, %1").arg(SourceWords::closeCode(end.code));
    return tr("Closed with %1, %2").arg(end.code).arg(SourceWords::closeCode(end.code));
}

void WebSocketSource::onClosed(const WebSocketEnd &end)
{
    closeChannel();
    const QString why = endWords(end);
    QJsonObject details{{QStringLiteral("code"), end.code}};
    if (!end.reason.isEmpty())
        details.insert(QStringLiteral("reason"), end.reason);
    if (end.code == 1000) {
        m_writer.note(why, details);
        endWith(why);
    } else {
        tryAgain(why, std::move(details));
    }
}

void WebSocketSource::onFailed(const StreamFailure &failure)
{
    closeChannel();
    if (failure.kind == StreamFailure::Kind::Tls) {
        m_writer.note(failure.text);
        m_reconnection.reset();
        setState(SourceState::Failed, failure.text);
    } else {
        tryAgain(failure.text);
    }
}

void WebSocketSource::closeChannel()
{
    m_patience->stop();
    m_pingTimer->stop();
    m_channel->close();
}

void WebSocketSource::tryAgain(const QString &why, QJsonObject details)
{
    const auto delay = m_reconnection.lost();
    details.insert(QStringLiteral("next_try_ms"), qint64(delay.count()));
    m_writer.note(why, details);
    setState(SourceState::Waiting, why);
}

void WebSocketSource::endWith(const QString &why)
{
    m_reconnection.reset();
    setState(SourceState::Ended, why);
}

} // namespace hearth::app
