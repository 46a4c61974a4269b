// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/EventWriter.h"
#include "app/streams/HttpStream.h"
#include "app/streams/IdSequence.h"
#include "app/streams/Reconnection.h"
#include "app/streams/SseParser.h"
#include "app/streams/StatefulSource.h"

#include <QCoreApplication>
#include <QUrl>

#include <memory>
#include <optional>

namespace hearth::app {

//! An event stream over HTTP, by HTML §9.2: what ends it for good, what is tried again, and where
//! it goes on from there. What browsers keep to themselves is told as notes: the answer's head,
//! comments, retry, ids, lines that were passed over.
class SseSource final
    : public StatefulSource
    , private HttpStream::Listener
    , private SseListener
{
    Q_DECLARE_TR_FUNCTIONS(SseSource)

public:
    //! How long the head of an answer may take. Silence afterwards may last.
    static constexpr std::chrono::seconds patience{30};
    static constexpr int mostRedirects = 20; //!< Fetch §4.4

    struct Settings
    {
        QUrl url;
        SourceHeaders headers; //!< in the place of those that are sent otherwise
    };

    struct Parts
    {
        std::unique_ptr<HttpStream> stream;
        TimeSource time;
        Jitter jitter;
    };

    SseSource(Settings settings, Parts parts, SourceListener &listener);
    ~SseSource() override;

    void start() override;
    void stop() override;
    void send(const SourceFrame &frame) override;

private:
    void onHead(const HttpHead &head) override;
    void onBytes(const QByteArray &bytes) override;
    void onEnd(const std::optional<StreamFailure> &failure) override;

    void onEvent(SseEvent &&event) override;
    void onEmptyEvent(const SseEvent &event) override;
    void onComment(const QByteArray &text) override;
    void onRetry(std::chrono::milliseconds time) override;
    void onIgnored(Ignored why, const QByteArray &line) override;
    void onLongLine(const QByteArray &kept, qint64 dropped) override;
    void onUnfinished(const SseEvent &event) override;

    void connectTo(const QUrl &url);
    [[nodiscard]] SourceHeaders headersFor(const QUrl &url) const;
    void follow(const HttpHead &head);
    void takeStream(const HttpHead &head);
    void tellId(const SseEvent &event);
    void closeStream();
    void tryAgain(const QString &why);
    void endWith(const QString &why);
    void failWith(const QString &why);

    Settings m_settings;
    std::unique_ptr<HttpStream> m_stream;
    EventWriter m_writer;
    Reconnection m_reconnection;
    std::unique_ptr<Timer> m_patience;
    std::unique_ptr<SseParser> m_parser; //!< while the stream is live
    IdSequence m_ids;
    QByteArray m_lastEventId;
    QUrl m_url; //!< which is asked now
    int m_redirects = 0;
};

} // namespace hearth::app
