// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"
#include "shared/protocol/TextRule.h"

#include <map>
#include <optional>
#include <vector>

// What the events of the server's own feeds hold. docs/protocol.md, "The server's own feeds".
namespace hearth {

//! The name of a type, as frames bear it; maybe one that is not known here.
using TypeName = Id<struct TypeNameTag>;

//! From a command's arrival to the last send of its effect.
struct DeliveryLatency
{
    qint64 count = 0;
    std::optional<qint64> p50Us; //!< absent without any
    std::optional<qint64> p99Us;
    std::vector<qint64> boundsUs; //!< rising
    //! How many were at most as long as each bound and longer than the one before; at the end,
    //! those that were longer than all.
    std::vector<qint64> counts;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("count", self.count);
        v.optional("p50_us", self.p50Us);
        v.optional("p99_us", self.p99Us);
        v.required("bounds_us", self.boundsUs);
        v.required("counts", self.counts);
    }

    friend bool operator==(const DeliveryLatency &, const DeliveryLatency &) = default;
};

//! How much happened in a room.
struct RoomCount
{
    RoomId room;
    qint64 events = 0;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("room", self.room);
        v.required("events", self.events);
    }

    friend bool operator==(const RoomCount &, const RoomCount &) = default;
};

//! The event `stats`: how the server does at the end of an interval, and what was counted in it.
struct ServerStats
{
    qint64 time = 0; //!< Unix ms, the end of the interval
    qint64 intervalMs = 0;
    qint64 connections = 0; //!< now
    qint64 sessions = 0; //!< now
    std::map<TypeName, qint64> messages; //!< commands; types that did not come are left out
    std::map<TypeName, qint64> deliveries; //!< what was handed to sessions and streams
    DeliveryLatency latency;
    qint64 queueBytes = 0; //!< now
    qint64 reconnects = 0;
    qint64 resumes = 0;
    qint64 errors = 0;
    qint64 rateLimited = 0;
    qint64 leftOut = 0; //!< events that were too many to be told of
    std::vector<RoomCount> rooms; //!< the busiest first
    std::optional<qint64> memoryBytes; //!< now
    std::optional<qint64> cpuMs;

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.required("time", self.time);
        v.required("interval_ms", self.intervalMs);
        v.required("connections", self.connections);
        v.required("sessions", self.sessions);
        v.required("messages", self.messages);
        v.required("deliveries", self.deliveries);
        v.required("latency", self.latency);
        v.required("queue_bytes", self.queueBytes);
        v.required("reconnects", self.reconnects);
        v.required("resumes", self.resumes);
        v.required("errors", self.errors);
        v.required("rate_limited", self.rateLimited);
        v.required("left_out", self.leftOut);
        v.required("rooms", self.rooms);
        v.optional("memory_bytes", self.memoryBytes);
        v.optional("cpu_ms", self.cpuMs);
    }

    friend bool operator==(const ServerStats &, const ServerStats &) = default;
};

//! All other events: what happened to whom, as far as it applies.
struct ServerNews
{
    std::optional<SessionId> session;
    std::optional<UserId> user;
    std::optional<RoomId> room;
    std::optional<qint64> code; //!< that a session was closed with
    std::optional<QString> scope; //!< what was refused
    std::optional<qint64> count; //!< how often

    template <class Self, class V>
    static void fields(Self &self, V &v)
    {
        v.optional("session", self.session);
        v.optional("user", self.user);
        v.optional("room", self.room);
        v.optional("code", self.code);
        v.optional("scope", self.scope, TextRules::any);
        v.optional("count", self.count);
    }

    friend bool operator==(const ServerNews &, const ServerNews &) = default;
};

} // namespace hearth
