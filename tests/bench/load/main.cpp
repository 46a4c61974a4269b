// SPDX-License-Identifier: MIT
#include "tests/bench/load/Accounts.h"
#include "tests/bench/load/LoadOptions.h"
#include "tests/bench/load/Scenario.h"

#include <QCoreApplication>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace hearth;
using namespace hearth::bench;

namespace {

enum ExitStatus { Good = 0, Bad = 1, Useless = 2 };

void print(const std::string &text)
{
    std::fputs(text.c_str(), stdout);
}

int complain(const std::string &line)
{
    std::fputs(("hearth-bench: " + line + "\n").c_str(), stderr);
    return Useless;
}

//! The default of 1024 descriptors is for programs of another kind. False when `wanted` is more
//! than an unprivileged process may have.
bool raiseDescriptorLimit(std::size_t wanted)
{
    rlimit limit{};
    ::getrlimit(RLIMIT_NOFILE, &limit);
    limit.rlim_cur = limit.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &limit);
    return wanted <= limit.rlim_max;
}

int makeAccounts(const LoadOptions &options)
{
    const auto tokens = registerAccounts(options);
    if (!tokens)
        return complain(tokens.error());
    const auto written = writeTokens(options.tokensFile, *tokens);
    return written ? Good : complain(written.error());
}

int prepare(const LoadOptions &options, int &argc, char **argv)
{
    // Qt looks for its driver of SQLite beside the application.
    const QCoreApplication application(argc, argv);
    const auto prepared = prepareData(options);
    return prepared ? Good : complain(prepared.error());
}

int runAgainstServer(const LoadOptions &options)
{
    const auto target = resolve(options.url);
    if (!target)
        return complain(target.error());
    std::vector<std::string> tokens;
    if (options.dialect == Dialect::Hearth) {
        auto read = readTokens(options.tokensFile);
        if (!read)
            return complain("--tokens: " + read.error());
        tokens = std::move(*read);
        if (tokens.size() < options.connections)
            return complain("each client wants a token of its own: --connections says "
                            + std::to_string(options.connections) + ", the file has "
                            + std::to_string(tokens.size()));
    }
    constexpr std::size_t ownDescriptors = 16;
    if (!raiseDescriptorLimit(options.connections + ownDescriptors))
        return complain("so many connections want more open files than ulimit -Hn allows");
    // TLS writes without MSG_NOSIGNAL.
    std::signal(SIGPIPE, SIG_IGN);
    const auto report = runScenario(options, *target, tokens);
    if (!report) {
        complain(report.error());
        return Bad;
    }
    print(options.json ? report->json() + "\n" : report->table());
    return report->isGood() ? Good : Bad;
}

} // namespace

int main(int argc, char **argv)
{
    const auto options = parseOptions(std::vector<std::string>(argv + 1, argv + argc));
    if (!options)
        return complain(options.error());
    switch (options->task) {
    case Task::ShowHelp:
        print(helpText());
        return Good;
    case Task::MakeAccounts:
        return makeAccounts(*options);
    case Task::Prepare:
        return prepare(*options, argc, argv);
    case Task::Load:
    case Task::Idle:
    case Task::Storm:
    case Task::Sync:
        return runAgainstServer(*options);
    }
    return Useless;
}
