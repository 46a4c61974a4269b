// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <chrono>
#include <cstddef>

//! The numbers of the protocol, version 1 (docs/protocol.md, "Limits"). Both sides hold to them.
namespace hearth::Limits {

inline constexpr qint64 frameBeforeAuth = 64 * 1024; //!< bytes
inline constexpr qint64 frameAfterAuth = 256 * 1024; //!< bytes
inline constexpr int messageText = 16 * 1024; //!< bytes of UTF-8
inline constexpr int name = 64; //!< code points; user names, display names, room names
inline constexpr int topic = 256; //!< code points
inline constexpr int statusText = 80; //!< code points; what somebody says of themselves
inline constexpr int passwordMin = 8; //!< bytes; a new one, at least
inline constexpr int id = 64; //!< bytes of UTF-8
inline constexpr int token = 256; //!< bytes
inline constexpr int emoji = 64; //!< bytes; the longest sequence of Unicode 15 has 35
inline constexpr int mentions = 20; //!< that are looked for in one message
inline constexpr int reactions = 500; //!< of one message, of all users together
inline constexpr int reactionKinds = 32; //!< different ones of one message
inline constexpr int pins = 50; //!< of a room
inline constexpr int versions = 50; //!< earlier texts that are kept of a message
inline constexpr int query = 256; //!< code points of a search
inline constexpr int cursor = 256; //!< bytes
inline constexpr int noticeBody = 1024; //!< bytes; user.notify
inline constexpr int link = 2048; //!< bytes
inline constexpr int feedData = 64 * 1024; //!< bytes of an event's data, written as JsonText is
inline constexpr std::size_t depth =
    32; //!< of values within each other: the frame is the first level
inline constexpr int idsPerRequest = 1000; //!< elements of a list of ids in one command
inline constexpr int directOthers = 9; //!< in a direct room, besides oneself
inline constexpr qint64 answer = 128 * 1024; //!< bytes after which an answer stops with `more:true`
inline constexpr int historyDefault = 50;
inline constexpr int historyMax = 200;
inline constexpr int listedMembers =
    200; //!< above it a room lists no members and takes no part in presence and typing
inline constexpr int roomsPerUser =
    500; //!< since a welcome tells of all of them, and nobody is asked who is invited
inline constexpr int replayMax = 1000; //!< missed events of one room that `sync` replays
inline constexpr int unansweredCommands = 64;
inline constexpr std::size_t malformedFrames =
    10; //!< within malformedWindow; the last of them closes with 1008
inline constexpr std::chrono::seconds malformedWindow{60};
inline constexpr std::size_t refusals =
    100; //!< for a rate, within refusalWindow; the last of them closes with 4029
inline constexpr std::chrono::seconds refusalWindow{60};
inline constexpr qint64 queueSoft =
    256 * 1024; //!< bytes queued for a session above which ephemeral frames wait
inline constexpr qint64 queueHard =
    4 * 1024 * 1024; //!< bytes queued above which the session is closed with 4008

inline constexpr std::chrono::milliseconds authTimeout{5000};
inline constexpr std::chrono::milliseconds firstCommandWait{500}; //!< after `welcome`
inline constexpr std::chrono::milliseconds pingInterval{25000};
inline constexpr std::chrono::milliseconds presenceGrace{5000};
inline constexpr std::chrono::milliseconds typingExpiry{3000};
inline constexpr std::chrono::milliseconds typingRepeat{
    1000}; //!< a client sends typing.start at most this often
inline constexpr std::chrono::milliseconds clientPingAfter{15000}; //!< of silence
inline constexpr std::chrono::milliseconds clientPingPatience{10000};

//! Integers beyond it do not survive a JavaScript peer.
inline constexpr qint64 maxInteger = (qint64(1) << 53) - 1;

} // namespace hearth::Limits
