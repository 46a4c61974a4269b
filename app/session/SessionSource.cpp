// SPDX-License-Identifier: MIT
#include "app/session/SessionSource.h"

#include "app/inspector/PayloadDecoder.h"
#include "app/net/FrameRedaction.h"
#include "app/streams/SourceWords.h"
#include "shared/protocol/Codec.h"
#include "shared/protocol/Version.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <utility>

namespace hearth::app {

namespace {

QString subprotocolOf(Encoding encoding)
{
    return encoding == Encoding::MessagePack ? kSubprotocolMessagePack : kSubprotocolJson;
}

} // namespace

SessionSource::SessionSource(Find find, const Clock &clock, QObject *parent)
    : LiveSource(parent)
    , m_find(std::move(find))
    , m_clock(clock)
{}

SessionSource::~SessionSource()
{
    if (m_wire)
        m_wire->unwatch(*this);
}

void SessionSource::start()
{
    if (m_wire)
        return;
    m_wire = m_find();
    if (!m_wire) {
        setState(SourceState::Ended, tr("There is no session to look at; sign in first."));
        return;
    }
    m_wire->watch(*this);
    const auto encoding = m_wire->encoding();
    const QString url = m_wire->url().toDisplayString();
    if (encoding)
        note(
            tr("Looking at a connection that stands, subprotocol %1").arg(subprotocolOf(*encoding)),
            QJsonObject{{QStringLiteral("url"), url}});
    else
        note(tr("Looking at a session that is not connected now"));
    setState(SourceState::Live);
}

void SessionSource::stop()
{
    if (auto *wire = std::exchange(m_wire, nullptr))
        wire->unwatch(*this);
    if (m_state != SourceState::Idle)
        setState(SourceState::Idle);
}

void SessionSource::send(const SourceFrame &)
{
    note(tr("Nothing is sent from here: these frames are the app's own"));
}

void SessionSource::onWireOpening(const QUrl &url)
{
    note(tr("Connecting"),
         QJsonObject{{QStringLiteral("url"), url.toDisplayString()},
                     {QStringLiteral("subprotocols"),
                      QJsonArray{kSubprotocolMessagePack, kSubprotocolJson}}});
}

void SessionSource::onWireOpened(Encoding encoding)
{
    note(tr("Connected, subprotocol %1").arg(subprotocolOf(encoding)),
         QJsonObject{{QStringLiteral("subprotocol"), subprotocolOf(encoding)}});
}

void SessionSource::onWireFrame(Direction from, const QByteArray &frame)
{
    const Encoding encoding = m_wire->encoding().value_or(Encoding::Json);
    const auto shown = FrameRedaction::shown(frame, encoding);
    if (shown.outcome == FrameRedaction::Outcome::Withheld) {
        note(tr("A frame of %1 that can't be read, and is not shown")
                 .arg(SourceWords::bytes(frame.size())));
        return;
    }
    Event event;
    event.direction = from == Direction::FromServer ? Event::Direction::In : Event::Direction::Out;
    event.payload = shown.payload;
    if (shown.outcome == FrameRedaction::Outcome::Whole && encoding == Encoding::MessagePack)
        event.form = Event::Form::Bytes;
    event.type =
        m_types.of(event.form == Event::Form::Bytes ? PayloadDecoder::decode(event.payload).utf8
                                                    : event.payload);
    const QString type = event.type;
    tell(std::move(event));
    watchPing(type, from, frame, encoding);
}

//! The protocol's own ping, which the app sends anyway.
void SessionSource::watchPing(const QString &type, Direction from, const QByteArray &frame,
                              Encoding encoding)
{
    const bool isPing = from == Direction::FromClient && type == QLatin1String("ping");
    const bool isPong = from == Direction::FromServer && type == QLatin1String("pong");
    if (!isPing && !isPong)
        return;
    const auto decoded = makeCodec(encoding)->decode(frame, from);
    if (!decoded)
        return;
    if (isPing) {
        m_pingId = decoded->header.id;
        m_pingedAt = m_clock.steadyNow();
        return;
    }
    const auto *pong = std::get_if<Pong>(&decoded->message);
    if (!pong || pong->ref != m_pingId)
        return;
    const qint64 took = (m_clock.steadyNow() - m_pingedAt).count();
    note(tr("Ping answered after %1 ms").arg(took),
         QJsonObject{{QStringLiteral("round_trip_ms"), took}});
}

void SessionSource::onWireClosed(int code, const QString &reason)
{
    QJsonObject details{{QStringLiteral("code"), code}};
    if (!reason.isEmpty())
        details.insert(QStringLiteral("reason"), reason);
    note(tr("Closed with %1, %2").arg(code).arg(SourceWords::closeCode(code)), details);
}

void SessionSource::onWireLeft()
{
    note(tr("Closed here"));
}

void SessionSource::onWireFailed(const QString &why)
{
    note(why);
}

void SessionSource::onWireGone()
{
    m_wire = nullptr;
    const QString why = tr("The session is over");
    note(why);
    setState(SourceState::Ended, why);
}

void SessionSource::note(const QString &words, const QJsonObject &details)
{
    Event event;
    event.kind = Event::Kind::Note;
    event.type = words;
    if (!details.isEmpty())
        event.payload = QJsonDocument(details).toJson(QJsonDocument::Compact);
    tell(std::move(event));
}

void SessionSource::tell(Event event)
{
    event.time = toMillis(m_clock.now());
    Q_EMIT arrived({std::move(event)});
}

void SessionSource::setState(SourceState state, const QString &why)
{
    m_state = state;
    m_why = why;
    Q_EMIT stateChanged();
}

} // namespace hearth::app
