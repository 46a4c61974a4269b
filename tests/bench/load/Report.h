// SPDX-License-Identifier: MIT
#pragma once

#include "tests/bench/load/LatencyHistogram.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hearth::bench {

//! The result of a run, as a table for a person and as one line of JSON. Both show the same rows in
//! the order they were added.
class Report
{
public:
    void addText(const std::string &key, const std::string &text);
    void add(const std::string &key, std::uint64_t count);
    //! What can be below 0, and what has a fraction.
    void addNumber(const std::string &key, double value);
    //! p50, p90, p99 and the maximum in microseconds, as `<key>_p50_us` and so on.
    void addLatency(const std::string &key, const LatencyHistogram &histogram);

    template <class Key>
    void addCounts(const std::string &key, const std::map<Key, std::uint64_t> &counts)
    {
        std::map<std::string, std::uint64_t> named;
        for (const auto &[name, count] : counts) {
            if constexpr (std::is_same_v<Key, std::string>)
                named[name] = count;
            else
                named[std::to_string(name)] = count;
        }
        addNamed(key, named);
    }

    //! Something is not as it has to be; the run counts as failed.
    void addFault(const std::string &line) { m_faults.push_back(line); }

    [[nodiscard]] bool isGood() const { return m_faults.empty(); }

    [[nodiscard]] std::string json() const;
    [[nodiscard]] std::string table() const;

private:
    struct Row
    {
        std::string key;
        std::string value; //!< as JSON
        std::string shown;
    };

    void addNamed(const std::string &key, const std::map<std::string, std::uint64_t> &counts);

    std::vector<Row> m_rows;
    std::vector<std::string> m_faults;
};

} // namespace hearth::bench
