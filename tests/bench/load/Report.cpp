// SPDX-License-Identifier: MIT
#include "tests/bench/load/Report.h"

#include "tests/bench/load/FrameScan.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>

namespace hearth::bench {

namespace {

constexpr double kMicrosecond = 1e3;

std::string fixed(double value, int digits)
{
    std::array<char, 64> text{};
    std::snprintf(text.data(), text.size(), "%.*f", digits, value);
    return text.data();
}

//! 1234567 as 1,234,567.
std::string grouped(const std::string &digits)
{
    std::string out = digits;
    const std::size_t end = std::min(out.find('.'), out.size());
    const std::size_t begin = out.front() == '-' ? 1 : 0;
    for (std::size_t at = end; at > begin + 3;) {
        at -= 3;
        out.insert(out.begin() + static_cast<std::ptrdiff_t>(at), ',');
    }
    return out;
}

} // namespace

void Report::addText(const std::string &key, const std::string &text)
{
    m_rows.push_back({key, jsonText(text), text});
}

void Report::add(const std::string &key, std::uint64_t count)
{
    const std::string digits = std::to_string(count);
    m_rows.push_back({key, digits, grouped(digits)});
}

void Report::addNumber(const std::string &key, double value)
{
    // JSON knows no infinity.
    const double finite = std::isfinite(value) ? value : 0;
    const std::string digits = fixed(finite, std::abs(finite) < 1000 ? 2 : 0);
    m_rows.push_back({key, digits, grouped(digits)});
}

void Report::addLatency(const std::string &key, const LatencyHistogram &histogram)
{
    constexpr std::array<std::pair<const char *, double>, 3> shares{
        {{"p50", 0.5}, {"p90", 0.9}, {"p99", 0.99}}};
    for (const auto &[name, share] : shares)
        addNumber(key + "_" + name + "_us",
                  static_cast<double>(histogram.percentile(share)) / kMicrosecond);
    addNumber(key + "_max_us", static_cast<double>(histogram.max()) / kMicrosecond);
}

std::string Report::json() const
{
    std::string out = "{";
    for (const Row &row : m_rows)
        out.append(jsonText(row.key)).append(":").append(row.value).append(",");
    out += "\"faults\":[";
    for (const std::string &fault : m_faults) {
        if (&fault != &m_faults.front())
            out += ',';
        out += jsonText(fault);
    }
    return out.append("]}");
}

std::string Report::table() const
{
    std::size_t width = 0;
    for (const Row &row : m_rows)
        width = std::max(width, row.key.size());
    std::string out;
    for (const Row &row : m_rows) {
        std::string key = row.key;
        std::replace(key.begin(), key.end(), '_', ' ');
        key.resize(width + 2, ' ');
        out.append(key).append(row.shown).append("\n");
    }
    for (const std::string &fault : m_faults)
        out.append("FAULT: ").append(fault).append("\n");
    return out;
}

void Report::addNamed(const std::string &key, const std::map<std::string, std::uint64_t> &counts)
{
    std::string json;
    std::string shown;
    for (const auto &[name, count] : counts) {
        if (!json.empty()) {
            json += ',';
            shown += ", ";
        }
        json.append(jsonText(name)).append(":").append(std::to_string(count));
        shown.append(std::to_string(count)).append(" × ").append(name);
    }
    json.insert(json.begin(), '{');
    m_rows.push_back({key, json.append("}"), shown.empty() ? "none" : shown});
}

} // namespace hearth::bench
