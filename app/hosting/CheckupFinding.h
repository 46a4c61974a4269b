// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace hearth::app {

//! What one check of `hearthd doctor` came to.
struct CheckupFinding
{
    enum class Verdict { Problem, Warning, Unknown, Ok };

    QString id;
    Verdict verdict = Verdict::Unknown;
    QString sentence; //!< in this person's language, else in the server's words
    QString nextStep; //!< the same
    QStringList details; //!< in the server's words

    //! What was looked at, for a person.
    [[nodiscard]] QString title() const;

    //! All of them, problems first. Nothing if it is not what the doctor prints.
    static std::optional<std::vector<CheckupFinding>> allOf(const QByteArray &json);
};

} // namespace hearth::app
