// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace hearth::demo {

//! One password a file, named for its user, in a folder that only its owner reads. Made at random
//! for each run, so that nobody else on the computer can walk in.
class Passwords
{
public:
    explicit Passwords(QString folder);

    //! Makes and keeps a new one; empty when it cannot be written.
    [[nodiscard]] QString make(const QString &username) const;
    //! Empty when there is none.
    [[nodiscard]] QString read(const QString &username) const;

private:
    [[nodiscard]] QString path(const QString &username) const;

    QString m_folder;
};

} // namespace hearth::demo
