// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/Swarm.h"
#include "tests/support/ServerProcess.h"

#include <optional>

namespace hearth::faults {

//! Whether the full counts are asked for (HEARTH_FAULTS=full in the environment), or the short
//! ones.
bool isFull();

//! `full` or `brief`, as the run is.
template <class T>
T scaled(T brief, T full)
{
    return isFull() ? full : brief;
}

//! hearthd with accounts, and what the scenarios ask of it again and again.
class Stage
{
public:
    //! The room all accounts are in.
    static constexpr const char *general = "general";

    //! Without limits of rates and numbers, but for what the arguments say.
    explicit Stage(std::size_t accounts, const QStringList &arguments = {});

    //! Makes the accounts and starts the server; once. False with the reason in why().
    [[nodiscard]] bool open();

    [[nodiscard]] test::ServerProcess &server() { return m_server; }

    [[nodiscard]] const std::vector<std::string> &tokens() const { return m_tokens; }

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString why() const;
    //! Of the server's /metrics; 0 while there is no such line.
    [[nodiscard]] double metric(const QByteArray &name) const;
    //! kill -9, and start anew. How long the start took, or nothing when it failed.
    [[nodiscard]] std::optional<std::chrono::milliseconds> killAndStart();
    //! The status of hearthd with these words, which a running server may carry out: clients go on
    //! meanwhile. -1 when it does not end well.
    [[nodiscard]] static int run(Swarm &swarm, const QStringList &arguments);
    //! Ends the server, if it has not ended by itself. Empty: it ended well, and so did its file.
    [[nodiscard]] QString end();
    //! Ends the server and holds the ledgers and the file against each other. Empty: all is well.
    [[nodiscard]] QString verdict(const Swarm &swarm);
    //! As SIGSTOP and SIGCONT do.
    void freeze();
    void thaw();

private:
    std::size_t m_accounts;
    test::ServerProcess m_server;
    std::vector<std::string> m_tokens;
    QString m_why;
};

} // namespace hearth::faults
