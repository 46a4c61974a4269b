// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/Ledger.h"
#include "tests/faults/StoredLog.h"

#include <QString>

namespace hearth::faults {

//! Holds what clients know against what is stored: every acked message in the log exactly once,
//! under the id and seq that its ack told; no text twice and none that nobody sent; seqs 1, 2, 3 …
//! in each room; each client's view in order, equal to the log, and whole to its end; no doubts.
class Verdict
{
public:
    explicit Verdict(const StoredLog &log);

    //! Where the texts of a screen, which are to be all of the room in their order, part from the
    //! log: a line for a person, or nothing.
    static QString screenComplaint(const StoredLog &log, const std::string &room,
                                   const std::vector<std::string> &screen);

    void hear(const std::string &name, const Ledger &ledger);
    //! Once all were heard: lines for a person, a few at most. Empty: all is as promised.
    [[nodiscard]] QString complaints();

private:
    struct Place
    {
        std::string room;
        std::int64_t seq = 0;
        std::string message;
        int count = 0; //!< how often the text stands in the log
        bool isSent = false;
    };

    void checkLog();
    void checkSends(const std::string &name, const Ledger &ledger);
    void checkView(const std::string &name, const std::string &room, const Ledger::View &view);
    void complain(const std::string &what);

    const StoredLog &m_log;
    std::map<std::string, Place> m_texts;
    std::vector<std::string> m_complaints;
};

} // namespace hearth::faults
