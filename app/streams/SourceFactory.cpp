// SPDX-License-Identifier: MIT
#include "app/streams/SourceFactory.h"

#include "app/streams/BackgroundReplay.h"
#include "app/streams/LineSource.h"
#include "app/streams/QtHttpStream.h"
#include "app/streams/QtWebSocketChannel.h"
#include "app/streams/ReplaySource.h"
#include "app/streams/SseSource.h"
#include "app/streams/WebSocketSource.h"

#include <QRandomGenerator>

#include <fcntl.h>
#include <unistd.h>

namespace hearth::app::SourceFactory {

namespace {

double anyDelay()
{
    return QRandomGenerator::global()->generateDouble();
}

//! From now on it is empty for everybody else, and ends for whoever writes to it with the source.
int takeStandardInput()
{
    constexpr int pastStandardStreams = 3;
    const int input = ::fcntl(STDIN_FILENO, F_DUPFD_CLOEXEC, pastStandardStreams);
    const int nothing = ::open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (nothing >= 0) {
        ::dup2(nothing, STDIN_FILENO);
        ::close(nothing);
    }
    return input;
}

std::unique_ptr<Source> makeStream(const SourceProfile &profile, SourceListener &listener,
                                   TimeSource time)
{
    SseSource::Settings settings;
    settings.url = QUrl(profile.address);
    settings.headers = profile.allHeaders();
    return std::make_unique<SseSource>(
        std::move(settings), SseSource::Parts{std::make_unique<QtHttpStream>(), time, anyDelay},
        listener);
}

std::unique_ptr<Source> makeWebSocket(const SourceProfile &profile, SourceListener &listener,
                                      TimeSource time)
{
    WebSocketSource::Settings settings;
    settings.url = QUrl(profile.address);
    settings.headers = profile.allHeaders();
    settings.subprotocols = profile.subprotocols;
    settings.firstFrames = profile.firstFrames;
    settings.pingInterval = profile.pingInterval;
    return std::make_unique<WebSocketSource>(
        std::move(settings),
        WebSocketSource::Parts{std::make_unique<QtWebSocketChannel>(), time, anyDelay}, listener);
}

} // namespace

SourceMaker maker(const SourceProfile &profile)
{
    return [profile](SourceListener &listener, TimeSource time) -> std::unique_ptr<Source> {
        switch (profile.kind()) {
        case SourceProfile::Kind::EventStream:
            return makeStream(profile, listener, time);
        case SourceProfile::Kind::WebSocket:
            return makeWebSocket(profile, listener, time);
        case SourceProfile::Kind::File:
            return std::make_unique<LineSource>(LineSource::Input{profile.address}, time, listener);
        case SourceProfile::Kind::Replay:
            return std::make_unique<ReplaySource>(profile.address, time, listener,
                                                  [](const ReplayStatus &) {});
        case SourceProfile::Kind::Session:
        case SourceProfile::Kind::Feed:
            // Those are not of this thread, and the session's to make.
            Q_UNREACHABLE();
        case SourceProfile::Kind::StandardInput:
            break;
        }
        return std::make_unique<LineSource>(LineSource::Input{{}, takeStandardInput()}, time,
                                            listener);
    };
}

std::unique_ptr<LiveSource> live(const SourceProfile &profile, StreamThread &thread,
                                 TimeSource time)
{
    if (profile.kind() == SourceProfile::Kind::Replay)
        return std::make_unique<BackgroundReplay>(thread, profile.address, time);
    return std::make_unique<BackgroundSource>(thread, maker(profile), time);
}

} // namespace hearth::app::SourceFactory
