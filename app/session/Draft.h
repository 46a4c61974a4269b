// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Ids.h"

#include <QString>

#include <optional>

namespace hearth::app {

//! What somebody is writing in a room and has not sent: it outlives the program.
struct Draft
{
    struct Reply
    {
        MessageId to;
        UserId author; //!< of that message
        QString line; //!< the first one of it

        friend bool operator==(const Reply &, const Reply &) = default;
    };

    struct Change
    {
        MessageId of; //!< one's own message
        QString original; //!< the text that it began with
        QString text; //!< so far

        friend bool operator==(const Change &, const Change &) = default;
    };

    QString text{};
    std::optional<Reply> reply{};
    //! The text and the reply wait meanwhile.
    std::optional<Change> change{};

    [[nodiscard]] bool isEmpty() const { return text.isEmpty() && !reply && !change; }

    //! Somebody would miss it.
    [[nodiscard]] bool hasWords() const
    {
        return !text.trimmed().isEmpty() || (change && change->text != change->original);
    }

    friend bool operator==(const Draft &, const Draft &) = default;
};

} // namespace hearth::app
