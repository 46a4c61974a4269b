// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"
#include "tests/bench/load/LatencyHistogram.h"
#include "tests/bench/load/Stream.h"

#include <atomic>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace hearth::bench {

//! People who sign in by their passwords, so many a second, while others chat: what the server's
//! hashing costs those. In threads of its own, which sleep most of the time.
class Logins
{
public:
    struct Outcome
    {
        std::map<int, std::uint64_t> byStatus; //!< 0: no answer
        LatencyHistogram latency; //!< of all, from the moment that each was due
    };

    //! Target and context outlive it.
    Logins(const Target &target, const TlsContext *tls, double perSecond);
    ~Logins();
    Logins(const Logins &) = delete;
    Logins &operator=(const Logins &) = delete;

    //! Makes the account that signs in, and begins. The error is for a person.
    Result<Done, std::string> begin();
    //! What has come of them. Later ones are not counted.
    [[nodiscard]] Outcome end();

private:
    void work();
    void stop();

    const Target &m_target;
    const TlsContext *m_tls;
    double m_perSecond;
    std::string m_request;
    std::int64_t m_begun = 0;
    std::atomic<std::uint64_t> m_next{0};
    std::atomic<bool> m_isStopping{false};
    std::mutex m_mutex;
    Outcome m_outcome;
    std::vector<std::thread> m_threads;
};

} // namespace hearth::bench
