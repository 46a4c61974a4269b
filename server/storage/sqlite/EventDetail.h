// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Enums.h"

#include <QString>

#include <optional>

namespace hearth::server {

//! What a room event says beside whom and by whom, as the log's column `detail` keeps it.
struct EventDetail
{
    std::optional<QString> name;
    std::optional<QString> topic;
    std::optional<bool> readOnly;
    std::optional<RoomRole> role;
    std::optional<bool> banned;
    std::optional<Visibility> visibility;

    //! A JSON object; nothing when there is nothing to say.
    [[nodiscard]] std::optional<QString> toJson() const;
    //! What is missing or of another kind is absent.
    static EventDetail fromJson(const QString &json);
};

} // namespace hearth::server
