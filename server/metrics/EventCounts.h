// SPDX-License-Identifier: MIT
#pragma once

#include "server/metrics/CounterPlace.h"

namespace hearth::server {

//! What can be counted, by name: for ServerMetrics, which any thread may tell at once, and for
//! WorkerMetrics, which gathers first. `Self` has count(place, n) and change(gauge, by).
template <class Self>
class EventCounts
{
public:
    void connectionOpened() { rise(CounterPlace::Connections, GaugePlace::Connections); }

    void connectionEnded() { self().change(GaugePlace::Connections, -1); }

    //! A session counts from its sign-in.
    void sessionOpened() { rise(CounterPlace::Sessions, GaugePlace::Sessions); }

    void sessionEnded() { self().change(GaugePlace::Sessions, -1); }

    //! A stream of a feed over HTTP.
    void streamOpened() { self().change(GaugePlace::Streams, 1); }

    void streamEnded() { self().change(GaugePlace::Streams, -1); }

    //! A session of someone who was here a moment ago.
    void reconnected() { self().count(CounterPlace::Reconnects, 1); }

    //! A session that goes on where an earlier one had stopped.
    void resumed() { self().count(CounterPlace::Resumes, 1); }

    void commandReceived(MessageType type) { self().count(CounterPlace::ofCommand(type), 1); }

    //! `n` frames of that type were handed to as many sessions.
    void delivered(MessageType type, quint64 n = 1)
    {
        self().count(CounterPlace::ofDelivery(type), n);
    }

    void ephemeralDropped(quint64 n = 1) { self().count(CounterPlace::EphemeralDropped, n); }

    void ephemeralCoalesced(quint64 n = 1) { self().count(CounterPlace::EphemeralCoalesced, n); }

    //! A WebSocket ended, with the code that went over it or without any.
    void webSocketClosed(std::optional<int> code) { self().count(CounterPlace::ofClose(code), 1); }

    void httpAnswered(int status) { self().count(CounterPlace::ofHttpAnswer(status), 1); }

    void rateLimited(RateScope scope) { self().count(CounterPlace::of(scope), 1); }

    void authFailed(AuthFailure kind) { self().count(CounterPlace::of(kind), 1); }

    void turnedAway(TurnedAway why) { self().count(CounterPlace::of(why), 1); }

protected:
    EventCounts() = default;
    ~EventCounts() = default;

private:
    Self &self() { return static_cast<Self &>(*this); }

    void rise(std::size_t place, GaugePlace gauge)
    {
        self().count(place, 1);
        self().change(gauge, 1);
    }
};

} // namespace hearth::server
