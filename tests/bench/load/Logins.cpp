// SPDX-License-Identifier: MIT
#include "tests/bench/load/Logins.h"

#include "tests/bench/load/HttpCall.h"
#include "tests/bench/load/Poller.h"
#include "tests/bench/load/RunTag.h"

#include <algorithm>
#include <chrono>

namespace hearth::bench {

namespace {

//! That wait for their answers at a time.
constexpr std::size_t kThreads = 32;
constexpr std::int64_t kNap = 20'000'000;
constexpr double kSecond = 1e9;

} // namespace

Logins::Logins(const Target &target, const TlsContext *tls, double perSecond)
    : m_target(target)
    , m_tls(tls)
    , m_perSecond(perSecond)
{}

Logins::~Logins()
{
    stop();
}

Result<Done, std::string> Logins::begin()
{
    const std::string account = R"({"username":"bench-)" + newCommandId().substr(0, 12)
        + R"(","password":")" + newCommandId() + R"("})";
    const auto made = httpCall(m_target, m_tls, jsonPost(m_target, "/api/v1/register", account));
    if (!made)
        return Failure{made.error()};
    if (made->status != 201)
        return Failure{"the server makes no account for --logins: " + std::to_string(made->status)};
    m_request = jsonPost(m_target, "/api/v1/login", account);
    m_begun = nowNanoseconds();
    for (std::size_t i = 0; i < kThreads; ++i)
        m_threads.emplace_back([this] { work(); });
    return Done{};
}

Logins::Outcome Logins::end()
{
    stop();
    return m_outcome;
}

void Logins::stop()
{
    m_isStopping = true;
    for (std::thread &thread : m_threads)
        thread.join();
    m_threads.clear();
}

void Logins::work()
{
    while (!m_isStopping) {
        const auto number = static_cast<double>(m_next++);
        const std::int64_t due =
            m_begun + static_cast<std::int64_t>(number * kSecond / m_perSecond);
        for (std::int64_t now = nowNanoseconds(); now < due; now = nowNanoseconds()) {
            if (m_isStopping)
                return;
            std::this_thread::sleep_for(std::chrono::nanoseconds(std::min(due - now, kNap)));
        }
        const auto answer = httpCall(m_target, m_tls, m_request);
        const std::scoped_lock lock(m_mutex);
        ++m_outcome.byStatus[answer ? answer->status : 0];
        m_outcome.latency.record(nowNanoseconds() - due);
    }
}

} // namespace hearth::bench
