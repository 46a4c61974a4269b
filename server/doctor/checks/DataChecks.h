// SPDX-License-Identifier: MIT
#pragma once

#include "server/doctor/Check.h"

namespace hearth::server {

//! Is the data directory there, and may this user use it?
class DirectoryCheck final : public Check
{
public:
    explicit DirectoryCheck(QString directory);

    Finding look() override;

private:
    QString m_directory;
};

//! Is the data its user's alone?
class PermissionsCheck final : public Check
{
public:
    //! `secrets` are files that nobody else may open; those that are not there are passed over.
    PermissionsCheck(QString directory, QStringList secrets);

    Finding look() override;

private:
    QString m_directory;
    QStringList m_secrets;
};

//! Is the database whole? Reads all of it, which takes its time.
class DatabaseCheck final : public Check
{
public:
    explicit DatabaseCheck(QString database);

    Finding look() override;

private:
    QString m_database;
};

} // namespace hearth::server
