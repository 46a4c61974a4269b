// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

#include <QJsonArray>

#include <vector>

namespace hearth::server {

//! All findings of one look, as they are told.
class Report
{
public:
    explicit Report(std::vector<Finding> findings);

    //! There is no problem in it; warnings and unknowns may be.
    [[nodiscard]] bool isWell() const;
    //! One line: how many problems there are, and warnings.
    [[nodiscard]] QString summary() const;
    //! For a person: problems first, the rest behind them in the order they were given.
    [[nodiscard]] QString text() const;
    //! For a program, in the order they were given: `id`, `verdict` (ok, warning, problem,
    //! unknown), `sentence`, `next_step` and `details`; `sentence_form` and `next_step_form` are
    //! the same two taken apart, as `words` with blanks and the `values` of these.
    [[nodiscard]] QJsonArray json() const;

private:
    [[nodiscard]] qsizetype count(Verdict verdict) const;

    std::vector<Finding> m_findings;
};

} // namespace hearth::server
