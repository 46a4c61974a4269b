// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>

#include <stop_token>

namespace hearth::server {

//! Copies of a whole database, to keep and to come back to. All of it blocks, for as long as it
//! takes to read and write the file, or until `stop` is requested: then nothing was changed, which
//! is an error as well. Errors are one line for a person.
namespace DatabaseCopies {

struct Replaced
{
    QString aside; //!< where the database is that was there before
};

//! Writes the database as it is at this moment, whoever is writing to it meanwhile, into `file`
//! (mode 0600), which is there whole or not at all. What is there already is not overwritten.
Result<Done, QString> backUp(const QString &database, const QString &file,
                             std::stop_token stop = {});

//! Whether the file is a database of ours that this program can read, and undamaged.
Result<Done, QString> check(const QString &file, std::stop_token stop = {});

//! What becomes of the tokens and invites in a backup: some may have been ended since.
enum class Access { Ended, AsItWas };

//! Puts a copy of `file`, with a new epoch, in the place of the directory's database, which is
//! moved aside. Nobody may have the directory; `file` is checked first,
//! and after an error everything is as it was.
Result<Replaced, QString> restore(const QString &file, const QString &directory,
                                  Access access = Access::Ended, std::stop_token stop = {});

} // namespace DatabaseCopies

} // namespace hearth::server
