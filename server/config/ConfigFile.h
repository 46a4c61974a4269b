// SPDX-License-Identifier: MIT
#pragma once

#include "shared/base/Result.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace hearth::server {

struct Setting;

//! A setting and what it was told, of a list one after the other.
struct SaidSetting
{
    const Setting *setting = nullptr;
    QStringList values;
    QString where; //!< for whoever has to mend it: "FILE, line 3: "; empty of a flag
};

//! hearthd's file, TOML: one key for each flag, of the flag's name.
namespace ConfigFile {

inline constexpr qint64 largest = 1024 * 1024; //!< bytes

//! In the order of the keys' names; switches that are off are left out, or are
//! their opposites. The error is one line for
//! a person, with file and line: what TOML does not allow, unknown keys, values of another type.
//! Whether a value is within its range is not looked at.
Result<std::vector<SaidSetting>, QString> read(const QString &path);

//! A file with a comment for each setting, and those that are said; read() gives `said` again.
QString written(const std::vector<SaidSetting> &said);

} // namespace ConfigFile

} // namespace hearth::server
