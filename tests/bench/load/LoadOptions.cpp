// SPDX-License-Identifier: MIT
#include "tests/bench/load/LoadOptions.h"

#include "tests/bench/load/RunTag.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>

namespace hearth::bench {

namespace {

using Problem = std::optional<std::string>;
using Setter = Problem (*)(LoadOptions &options, const std::string &value);

struct Flag
{
    const char *name;
    const char *value; //!< what stands for it in the help; null: it takes none
    const char *help;
    Setter set;
};

constexpr std::size_t kMaxCount = 1'000'000;
constexpr double kMaxSeconds = 24 * 60 * 60;

Problem unfit(const char *what, const std::string &value)
{
    return std::string("wants ") + what + ", not \"" + value + "\"";
}

template <class T>
Problem number(T &out, const std::string &value, T least, T most, const char *what)
{
    T read{};
    const char *end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, read);
    // Negated, so that "nan" does not pass.
    if (error != std::errc() || stopped != end || !(read >= least && read <= most))
        return unfit(what, value);
    out = read;
    return std::nullopt;
}

template <std::size_t LoadOptions::*member, std::size_t least>
Problem setCount(LoadOptions &options, const std::string &value)
{
    return number(options.*member, value, least, kMaxCount,
                  least == 0 ? "a whole number" : "a whole number above 0");
}

template <std::chrono::milliseconds LoadOptions::*member>
Problem setSeconds(LoadOptions &options, const std::string &value)
{
    double seconds = 0;
    if (const auto problem = number(seconds, value, 0.0, kMaxSeconds, "seconds"))
        return problem;
    options.*member = std::chrono::milliseconds(static_cast<std::int64_t>(seconds * 1000));
    return std::nullopt;
}

template <std::string LoadOptions::*member>
Problem setText(LoadOptions &options, const std::string &value)
{
    if (value.empty())
        return std::string("wants a value");
    options.*member = value;
    return std::nullopt;
}

template <bool LoadOptions::*member>
Problem setTrue(LoadOptions &options, const std::string &)
{
    options.*member = true;
    return std::nullopt;
}

Problem choose(LoadOptions &options, Task task)
{
    if (options.task != Task::Load)
        return std::string("does not go with another task");
    options.task = task;
    return std::nullopt;
}

template <Task task>
Problem setTask(LoadOptions &options, const std::string &)
{
    return choose(options, task);
}

Problem setPrepare(LoadOptions &options, const std::string &value)
{
    if (const auto problem = setText<&LoadOptions::prepareDirectory>(options, value))
        return problem;
    return choose(options, Task::Prepare);
}

Problem setMakeAccounts(LoadOptions &options, const std::string &value)
{
    if (const auto problem = setCount<&LoadOptions::accounts, 1>(options, value))
        return problem;
    return choose(options, Task::MakeAccounts);
}

Problem setSync(LoadOptions &options, const std::string &value)
{
    // What a server replays of a room at most.
    if (const auto problem = number(options.syncEvents, value, std::size_t{1}, std::size_t{1000},
                                    "events from 1 to 1000"))
        return problem;
    return choose(options, Task::Sync);
}

Problem setLogins(LoadOptions &options, const std::string &value)
{
    return number(options.loginsPerSecond, value, 0.001, 1e4, "logins per second");
}

Problem setDialect(LoadOptions &options, const std::string &value)
{
    if (value == "hearth")
        options.dialect = Dialect::Hearth;
    else if (value == "rawsend")
        options.dialect = Dialect::Rawsend;
    else if (value == "ws")
        options.dialect = Dialect::Ws;
    else
        return unfit("hearth, rawsend or ws", value);
    return std::nullopt;
}

Problem setRate(LoadOptions &options, const std::string &value)
{
    return number(options.ratePerSecond, value, 0.001, 1e7, "messages per second");
}

Problem setMessageBytes(LoadOptions &options, const std::string &value)
{
    // The upper bound is the protocol's.
    return number(options.messageBytes, value, kTagBytes, std::size_t{16 * 1024},
                  "bytes from 12 to 16384");
}

Problem setPid(LoadOptions &options, const std::string &value)
{
    return number(options.serverPid, value, 1, 1 << 30, "a process id");
}

constexpr std::array kFlags{
    Flag{"--url", "URL", "the server: ws://HOST:PORT/ws or wss://HOST:PORT/ws",
         setText<&LoadOptions::url>},
    Flag{"--tokens", "FILE", "a token a line, one for each connection",
         setText<&LoadOptions::tokensFile>},
    Flag{"--connections", "N", "how many clients (100)", setCount<&LoadOptions::connections, 1>},
    Flag{"--rooms", "R", "rooms they are dealt out to (1)", setCount<&LoadOptions::rooms, 0>},
    Flag{"--senders", "S", "how many of them write (one a room)",
         setCount<&LoadOptions::senders, 1>},
    Flag{"--in-flight", "K", "messages of a sender that may be on their way at a time (1)",
         setCount<&LoadOptions::inFlight, 1>},
    Flag{"--rate", "N", "messages per second of all senders, whatever is on its way", setRate},
    Flag{"--message-bytes", "N", "length of a message's text (150)", setMessageBytes},
    Flag{"--slow-readers", "N", "clients that stop reading; nothing is expected of them (0)",
         setCount<&LoadOptions::slowReaders, 0>},
    Flag{"--duration", "S", "seconds that are measured (10)", setSeconds<&LoadOptions::duration>},
    Flag{"--warm-up", "S", "seconds of load before (2)", setSeconds<&LoadOptions::warmUp>},
    Flag{"--patience", "S", "seconds after which a message is given up (10)",
         setSeconds<&LoadOptions::patience>},
    Flag{"--connect-timeout", "S", "seconds that a client may take to get in (30)",
         setSeconds<&LoadOptions::connectTimeout>},
    Flag{"--server-pid", "PID", "of a server on this machine: tells its CPU time and memory",
         setPid},
    Flag{"--peer", "hearth|rawsend|ws", "what the server speaks (hearth)", setDialect},
    Flag{"--insecure", nullptr, "take any certificate", setTrue<&LoadOptions::insecure>},
    Flag{"--json", nullptr, "the result as one line of JSON", setTrue<&LoadOptions::json>},
    Flag{"--idle", nullptr, "connect, send nothing, tell what the connections cost",
         setTask<Task::Idle>},
    Flag{"--sync", "N", "have each client fetch N events that it has missed", setSync},
    Flag{"--logins", "N", "logins by password per second beside the load", setLogins},
    Flag{"--storm", nullptr, "connect all at once, tell what that cost", setTask<Task::Storm>},
    Flag{"--make-accounts", "N", "register N accounts at --url, write their tokens to --tokens",
         setMakeAccounts},
    Flag{"--prepare", "DIR", "make a data directory with --accounts N and --rooms R", setPrepare},
    Flag{"--accounts", "N", "how many accounts --prepare makes",
         setCount<&LoadOptions::accounts, 1>},
};

const Flag *findFlag(const std::string &name)
{
    const auto found = std::find_if(kFlags.begin(), kFlags.end(),
                                    [&name](const Flag &flag) { return name == flag.name; });
    return found == kFlags.end() ? nullptr : &*found;
}

Problem contradiction(const LoadOptions &options)
{
    if (options.task == Task::Prepare) {
        if (options.accounts == 0)
            return std::string("--prepare wants --accounts N");
        return std::nullopt;
    }
    if (options.url.empty())
        return std::string("--url is missing; --help tells all");
    if (options.task == Task::MakeAccounts || options.dialect == Dialect::Hearth) {
        if (options.tokensFile.empty())
            return std::string("--tokens is missing; --help tells where tokens come from");
    }
    if (options.task == Task::Sync && (options.dialect != Dialect::Hearth || options.rooms != 1))
        return std::string("--sync is for Hearth, and for one room");
    if (options.task == Task::Sync && options.connections < 2)
        return std::string("--sync wants at least two --connections");
    if (options.loginsPerSecond > 0
        && (options.task != Task::Load || options.dialect != Dialect::Hearth))
        return std::string("--logins goes with the load of a Hearth server");
    if (options.task != Task::Load)
        return std::nullopt;
    if (options.rooms == 0)
        return std::string("--rooms 0 goes with --prepare only");
    if (options.rooms > options.connections)
        return std::string("more --rooms than --connections");
    if (options.ratePerSecond > 0 && options.inFlight > 1)
        return std::string("--rate and --in-flight exclude each other");
    const std::size_t senders = std::max(options.senders, options.rooms);
    if (senders + options.slowReaders > options.connections)
        return std::string("more --senders and --slow-readers than --connections");
    if (options.duration.count() == 0)
        return std::string("--duration 0 measures nothing");
    return std::nullopt;
}

} // namespace

Result<LoadOptions, std::string> parseOptions(const std::vector<std::string> &arguments)
{
    LoadOptions options;
    std::vector<std::string> seen;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string &argument = arguments[i];
        if (argument == "--help" || argument == "-h") {
            options.task = Task::ShowHelp;
            return options;
        }
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        const Flag *flag = findFlag(name);
        if (!flag)
            return Failure{name + " is not known here; --help lists what is"};
        if (std::find(seen.begin(), seen.end(), name) != seen.end())
            return Failure{name + " is there twice"};
        seen.push_back(name);
        const bool hasValue = equals != std::string::npos;
        if (!flag->value && hasValue)
            return Failure{name + " takes no value"};
        if (flag->value && !hasValue && i + 1 == arguments.size())
            return Failure{name + " wants " + flag->value};
        std::string value;
        if (flag->value)
            value = hasValue ? argument.substr(equals + 1) : arguments[++i];
        if (const Problem problem = flag->set(options, value))
            return Failure{name + " " + *problem};
    }
    // Nothing is written there, so rooms don't matter.
    if (options.task == Task::Idle || options.task == Task::Storm)
        options.rooms = 0;
    if (const Problem problem = contradiction(options))
        return Failure{*problem};
    return options;
}

std::string helpText()
{
    std::string text = R"(hearth-bench, a load tool for Hearth servers

Usage: hearth-bench --url ws://127.0.0.1:9473/ws --tokens FILE [FLAGS]

Connects many clients from one thread, has some of them write, and tells how long messages take to
reach each member, what was lost, doubled or out of order, and, with --server-pid, what a delivery
costs the server. Without --rate each sender writes its next message when all members have the last.

Each client is an account of its own. Accounts come from either of
  hearth-bench --url URL --make-accounts 100 --tokens FILE     over HTTP, at the server's pace
  hearth-bench --prepare DIR --accounts 10000 --rooms 1        for a server that is not running:
                                       start it with --data DIR; the tokens are in DIR/tokens
A server that counts connections and commands wants --rate-limit 0 --max-per-address 0
--max-sessions-per-user 0. Clients join rooms of the tool's own, and make them if they are missing.

Flags:
)";
    for (const Flag &flag : kFlags) {
        std::string left = std::string("  ") + flag.name;
        if (flag.value)
            left += std::string(" ") + flag.value;
        left.resize(std::max<std::size_t>(left.size() + 1, 30), ' ');
        text += left + flag.help + "\n";
    }
    text += R"(  --help                      this text

Latency runs from the moment a message is sent (with --rate: is due) to its receipt by each member.
Exit status: 0 all well; 1 something was lost, doubled or out of order, or a client did not get in
or did not stay; 2 flags that make no sense, or nothing to work with.
)";
    return text;
}

} // namespace hearth::bench
