// SPDX-License-Identifier: MIT
#pragma once

#include "server/config/ServerConfig.h"
#include "shared/base/Result.h"

#include <QString>

#include <optional>
#include <span>

// What hearthd can be told, by a flag or by a key of its file; both go through one table.
namespace hearth::server {

//! What is said, before it is seen whether it goes together.
struct Wishes
{
    ServerConfig config;
    QString tlsCertificate;
    QString tlsKey;
    bool noTls = false;
    bool allowPlainLan = false;
    bool announce = false;
    bool noAnnounce = false;
};

//! What is wrong with a value, in words that follow the setting's name.
using Problem = std::optional<QString>;

struct Setting
{
    //! How the file writes it. A list adds up where its flag is repeated.
    enum class Kind { Text, Number, Switch, List };

    const char *name; //!< of the key; the flag has two dashes before it
    const char *value; //!< what stands for it in the help; null: a switch, which takes none
    const char *help;
    Problem (*set)(Wishes &wishes, const QString &value);
    const char *usual = nullptr; //!< unless said; null: usualValue() knows, or nothing
    Kind kind = Kind::Text;
    const char *opposite = nullptr; //!< the switch that the file means where it says false
};

//! In the order of the help.
std::span<const Setting> allSettings();

//! Null where there is none of this name.
const Setting *findSetting(const QString &name);

//! Unless said; empty: nothing is.
QString usualValue(const Setting &setting);

//! Where all is kept unless --data says.
QString defaultDataDirectory();

//! The error is one line for a person: what does not go together.
Result<ServerConfig, QString> joined(const Wishes &wishes);

} // namespace hearth::server
