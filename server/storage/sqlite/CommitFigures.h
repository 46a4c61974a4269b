// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <cstddef>
#include <functional>

namespace hearth::server {

//! What a commit took.
struct CommitFigures
{
    std::size_t jobs = 0;
    std::chrono::steady_clock::duration time{};
};

//! Called in the storage thread after each commit.
using OnCommit = std::function<void(const CommitFigures &)>;

} // namespace hearth::server
