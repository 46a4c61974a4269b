// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

#include <re2/re2.h>

//! What a person is told of a filter that cannot be read.
namespace hearth::app::FilterWords {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(EventFilter)
};

//! Why a pattern cannot be read.
[[nodiscard]] QString patternProblem(const RE2 &pattern);

} // namespace hearth::app::FilterWords
