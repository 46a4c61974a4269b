// SPDX-License-Identifier: MIT
#include "app/streams/SseSource.h"

#include "app/streams/SourceAddress.h"
#include "app/streams/SourceWords.h"

#include <utility>

namespace hearth::app {

namespace {

// Servers refuse heads that are longer than some KiB.
constexpr qsizetype longestSentId = 2048;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isEventStream(const HttpHead &head)
{
    const QByteArray type = head.header("Content-Type");
    return type.split(';').first().trimmed().compare("text/event-stream", Qt::CaseInsensitive) == 0;
}

QString statusOf(const HttpHead &head)
{
    return QStringLiteral("%1 %2").arg(head.status).arg(head.reason).trimmed();
}

} // namespace

SseSource::SseSource(Settings settings, Parts parts, SourceListener &listener)
    : StatefulSource(listener)
    , m_settings(std::move(settings))
    , m_stream(std::move(parts.stream))
    , m_writer(parts.time.clock, listener)
    , m_reconnection(parts.time, std::move(parts.jitter), [this] { connectTo(m_settings.url); })
    , m_patience(parts.time.scheduler.timer(
          [this] { tryAgain(tr("No answer came within %1 s.").arg(patience.count())); }))
{
    m_settings.url = SourceAddress::moveLogin(m_settings.url, m_settings.headers);
}

SseSource::~SseSource()
{
    m_stream->close();
}

void SseSource::start()
{
    if (state() == SourceState::Connecting || state() == SourceState::Live)
        return;
    if (state() != SourceState::Waiting) {
        m_reconnection.setLeast(std::chrono::milliseconds(0));
        m_lastEventId.clear();
        m_ids = {};
    }
    m_reconnection.reset();
    connectTo(m_settings.url);
}

void SseSource::stop()
{
    if (state() == SourceState::Idle)
        return;
    closeStream();
    m_reconnection.reset();
    setState(SourceState::Idle);
}

void SseSource::send(const SourceFrame &)
{
    m_writer.note(tr("Nothing can be sent to an event stream"));
}

SourceHeaders SseSource::headersFor(const QUrl &url) const
{
    SourceHeaders given = m_settings.headers;
    // What lets one in at one place is no business of another.
    if (!SourceAddress::isSameOrigin(url, m_settings.url))
        std::erase_if(given, [](const SourceHeader &header) { return header.isSecret(); });
    SourceHeaders own{{"Accept", "text/event-stream"},
                      {"Cache-Control", "no-store"},
                      // What is packed comes late.
                      {"Accept-Encoding", "identity"}};
    if (!m_lastEventId.isEmpty() && m_lastEventId.size() <= longestSentId)
        own.push_back({"Last-Event-ID", m_lastEventId});
    return joinedHeaders(std::move(given), own);
}

void SseSource::connectTo(const QUrl &url)
{
    if (state() != SourceState::Connecting) {
        m_redirects = 0;
        setState(SourceState::Connecting);
    }
    m_url = url;
    m_patience->start(patience);
    m_stream->open(url, headersFor(url), *this);
}

void SseSource::onHead(const HttpHead &head)
{
    m_patience->stop();
    if (isRedirect(head.status) && !head.header("Location").isEmpty()) {
        follow(head);
    } else if (head.status == 200 && isEventStream(head)) {
        takeStream(head);
    } else {
        QString why = tr("The server answered %1, which ends the stream").arg(statusOf(head));
        if (head.status == 204)
            why = tr("The server answered 204: there is no more, and nobody is to ask again");
        else if (head.status == 200)
            why = tr("The answer is no event stream, but %1")
                      .arg(QString::fromUtf8(head.header("Content-Type")));
        m_writer.note(why,
                      QJsonObject{{QStringLiteral("status"), head.status},
                                  {QStringLiteral("url"), SourceAddress::shown(m_url)},
                                  {QStringLiteral("answer"), shownAnswer(head.headers)}});
        if (head.status == 204)
            endWith(why);
        else
            failWith(why);
    }
}

void SseSource::follow(const HttpHead &head)
{
    const QUrl next = m_url.resolved(QUrl(QString::fromUtf8(head.header("Location"))));
    m_writer.note(tr("Redirected with %1").arg(statusOf(head)),
                  QJsonObject{{QStringLiteral("from"), SourceAddress::shown(m_url)},
                              {QStringLiteral("to"), SourceAddress::shown(next)},
                              {QStringLiteral("answer"), shownAnswer(head.headers)}});
    const bool isHttps = next.scheme() == QLatin1String("https");
    const bool isHttp = next.scheme() == QLatin1String("http");
    if (++m_redirects > mostRedirects)
        failWith(tr("There are more than %1 redirects").arg(mostRedirects));
    else if (!next.isValid() || next.host().isEmpty() || (!isHttps && !isHttp))
        failWith(tr("It is redirected to where no stream can be"));
    else if (isHttp && m_url.scheme() == QLatin1String("https"))
        failWith(tr("It is redirected to an address without encryption"));
    else
        connectTo(next);
}

void SseSource::takeStream(const HttpHead &head)
{
    m_reconnection.opened();
    m_parser = std::make_unique<SseParser>(static_cast<SseListener &>(*this), SseParser::Limits{},
                                           m_lastEventId);
    m_writer.note(tr("Connected: %1").arg(statusOf(head)),
                  QJsonObject{{QStringLiteral("url"), SourceAddress::shown(m_url)},
                              {QStringLiteral("request"), shownRequest(headersFor(m_url))},
                              {QStringLiteral("answer"), shownAnswer(head.headers)}});
    setState(SourceState::Live);
}

void SseSource::onBytes(const QByteArray &bytes)
{
    if (m_parser)
        m_parser->add(bytes);
}

void SseSource::onEnd(const std::optional<StreamFailure> &failure)
{
    if (!failure) {
        tryAgain(tr("The server ended the stream"));
    } else if (failure->kind == StreamFailure::Kind::Tls) {
        m_writer.note(failure->text);
        failWith(failure->text);
    } else {
        tryAgain(failure->text);
    }
}

void SseSource::onEvent(SseEvent &&event)
{
    if (event.hasId)
        tellId(event);
    if (event.isRepaired)
        m_writer.note(tr("The next event has bytes that are no UTF-8"));
    if (event.dropped > 0)
        m_writer.note(tr("The next event is too long; its last %1 are left out")
                          .arg(SourceWords::bytes(event.dropped)));
    Event told;
    told.type = QString::fromUtf8(event.type);
    told.payload = std::move(event.data);
    if (event.hasId) {
        told.seq = IdSequence::numberOf(event.id);
        if (told.seq == 0)
            told.id = QString::fromUtf8(event.id);
    }
    m_writer.data(std::move(told));
}

void SseSource::tellId(const SseEvent &event)
{
    const auto finding = m_ids.add(event.id);
    if (!finding)
        return;
    switch (finding->kind) {
    case IdSequence::Finding::Kind::Gap:
        m_writer.gap(finding->from == finding->to
                         ? tr("Event %1 is missing").arg(finding->from)
                         : tr("Events %1 to %2 are missing").arg(finding->from).arg(finding->to));
        return;
    case IdSequence::Finding::Kind::Double:
        m_writer.note(tr("The id %1 came before").arg(QString::fromUtf8(event.id)));
        return;
    case IdSequence::Finding::Kind::Back:
        m_writer.note(tr("Ids go back from %1 to %2").arg(finding->from).arg(finding->to));
        return;
    }
}

void SseSource::onEmptyEvent(const SseEvent &event)
{
    if (event.hasId)
        m_writer.note(tr("The last event ID is now “%1”").arg(QString::fromUtf8(event.id)));
    else
        m_writer.note(
            tr("“%1” without data, which is no event").arg(QString::fromUtf8(event.type)));
}

void SseSource::onComment(const QByteArray &text)
{
    m_writer.note(tr("Comment"), text);
}

void SseSource::onRetry(std::chrono::milliseconds time)
{
    m_reconnection.setLeast(time);
    m_writer.note(tr("After a break wait %1 ms").arg(time.count()));
}

void SseSource::onIgnored(Ignored why, const QByteArray &line)
{
    switch (why) {
    case Ignored::UnknownField:
        m_writer.note(tr("A line that is no field of event streams"), line);
        return;
    case Ignored::BadRetry:
        m_writer.note(tr("A retry that is no number"), line);
        return;
    case Ignored::BadId:
        m_writer.note(tr("An id with a NUL in it"), line);
        return;
    }
}

void SseSource::onLongLine(const QByteArray &kept, qint64 dropped)
{
    m_writer.note(tr("A line is too long: its first %1 are here, %2 are left out")
                      .arg(SourceWords::bytes(kept.size()), SourceWords::bytes(dropped)),
                  kept);
}

void SseSource::onUnfinished(const SseEvent &event)
{
    m_writer.note(tr("The stream ended within an event, which therefore is none"), event.data);
}

void SseSource::closeStream()
{
    m_patience->stop();
    m_stream->close();
    const auto parser = std::exchange(m_parser, nullptr);
    if (!parser)
        return;
    parser->end();
    m_lastEventId = parser->lastEventId();
}

void SseSource::tryAgain(const QString &why)
{
    closeStream();
    const auto delay = m_reconnection.lost();
    m_writer.note(why, QJsonObject{{QStringLiteral("next_try_ms"), qint64(delay.count())}});
    setState(SourceState::Waiting, why);
}

void SseSource::endWith(const QString &why)
{
    closeStream();
    m_reconnection.reset();
    setState(SourceState::Ended, why);
}

void SseSource::failWith(const QString &why)
{
    closeStream();
    m_reconnection.reset();
    setState(SourceState::Failed, why);
}

} // namespace hearth::app
