// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#include <optional>

namespace hearth::server {

//! What the process uses.
struct ProcessFigures
{
    qint64 residentBytes = 0;
    double cpuSeconds = 0; //!< of all threads, in user and system mode, since the start
    qint64 openDescriptors = 0;
};

//! Nothing where there is no /proc, which is everywhere but on Linux. It reads no disk, but before
//! Linux 6.2 it asks for each descriptor: some milliseconds for 10,000, which no loop that serves
//! others has.
std::optional<ProcessFigures> readProcessFigures();

} // namespace hearth::server
