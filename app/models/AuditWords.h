// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/AuditEntry.h"

namespace hearth::app {

//! An entry of the audit log in words for a person.
struct AuditWords
{
    //! What people call those that an entry names.
    struct Names
    {
        QString by;
        QString user;
        QString room;
    };

    //! "Ann banned Bob". An action that this version does not know is named as the server does.
    [[nodiscard]] static QString sentence(const AuditEntry &entry, const Names &names);
    //! What the sentence leaves out, such as the reason, or empty.
    [[nodiscard]] static QString remark(const AuditEntry &entry);
    //! Who acts on the server's own machine.
    [[nodiscard]] static QString localAdmin();
};

} // namespace hearth::app
