// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace hearth::bench {

//! What is spoken with the server under test.
enum class Dialect {
    Hearth, //!< the protocol of docs/protocol.md, as JSON
    Rawsend, //!< fixed-size input, nothing is parsed
    Ws //!< the frames of Hearth without accounts, welcome and acks
};

enum class Task {
    Load, //!< send messages and measure their deliveries
    Idle, //!< hold connections and measure what they cost
    Storm, //!< connect all at once
    Sync, //!< have clients fetch what they have missed
    MakeAccounts, //!< register accounts over HTTP
    Prepare, //!< fill a data directory that no server is using
    ShowHelp
};

struct LoadOptions
{
    Task task = Task::Load;
    Dialect dialect = Dialect::Hearth;
    std::string url;
    std::string tokensFile;
    std::string prepareDirectory;
    std::size_t connections = 100;
    std::size_t rooms = 1;
    std::size_t senders = 0; //!< 0: one a room
    std::size_t inFlight = 1;
    std::size_t slowReaders = 0;
    std::size_t accounts = 0;
    std::size_t messageBytes = 150;
    std::size_t syncEvents = 0;
    double loginsPerSecond = 0; //!< beside the load
    double ratePerSecond = 0; //!< 0: closed loop
    std::chrono::milliseconds duration{10000};
    std::chrono::milliseconds warmUp{2000};
    std::chrono::milliseconds patience{10000};
    std::chrono::milliseconds connectTimeout{30000};
    int serverPid = 0; //!< 0: not known
    bool insecure = false;
    bool json = false;
};

//! The error is one line for a person.
Result<LoadOptions, std::string> parseOptions(const std::vector<std::string> &arguments);
std::string helpText();

} // namespace hearth::bench
