// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Clock.h"
#include "shared/base/Result.h"

#include <QString>

//! Blanks in a frame that a person writes, and what goes into them when it is sent: {{n}}, how many
//! frames with that blank were sent to the source, with this one; {{now}}, the time, as
//! 2026-11-27T09:12:30.500Z; {{uuid}}, another one for each blank. A backslash before {{ takes its
//! meaning away. What is within braces and no name is no blank.
namespace hearth::app::FrameBlanks {

struct Filled
{
    QString text;
    bool isCounted = false; //!< {{n}} was in it
};

//! What is wrong with it, as a sentence, where it has a blank of another name.
[[nodiscard]] Result<Filled, QString> fill(const QString &text, qint64 n, UnixTime now);

} // namespace hearth::app::FrameBlanks
