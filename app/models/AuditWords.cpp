// SPDX-License-Identifier: MIT
#include "app/models/AuditWords.h"

#include "app/models/RoleRules.h"
#include "shared/model/EnumText.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>

namespace hearth::app {

namespace {

struct Wording
{
    const char *action;
    const char *words;
};

constexpr std::array wordings{
    Wording{"user.add", QT_TRANSLATE_NOOP("AuditWords", "{by} made an account for {user}")},
    Wording{"user.ban", QT_TRANSLATE_NOOP("AuditWords", "{by} banned {user}")},
    Wording{"user.unban", QT_TRANSLATE_NOOP("AuditWords", "{by} lifted the ban of {user}")},
    Wording{"user.set_role", QT_TRANSLATE_NOOP("AuditWords", "{by} made {user} {role}")},
    Wording{"user.set_password",
            QT_TRANSLATE_NOOP("AuditWords", "{by} set a new password for {user}")},
    Wording{"user.delete", QT_TRANSLATE_NOOP("AuditWords", "{by} deleted the account of {user}")},
    Wording{"token.create", QT_TRANSLATE_NOOP("AuditWords", "{by} made a token for {user}")},
    Wording{"token.revoke", QT_TRANSLATE_NOOP("AuditWords", "{by} revoked a token of {user}")},
    Wording{"invite.create", QT_TRANSLATE_NOOP("AuditWords", "{by} made an invite for {role}")},
    Wording{"invite.revoke", QT_TRANSLATE_NOOP("AuditWords", "{by} revoked an invite")},
    Wording{"room.update", QT_TRANSLATE_NOOP("AuditWords", "{by} changed {room}")},
    Wording{"room.kick", QT_TRANSLATE_NOOP("AuditWords", "{by} removed {user} from {room}")},
    Wording{"room.ban", QT_TRANSLATE_NOOP("AuditWords", "{by} banned {user} from {room}")},
    Wording{"room.unban", QT_TRANSLATE_NOOP("AuditWords", "{by} let {user} into {room} again")},
    Wording{"room.set_role", QT_TRANSLATE_NOOP("AuditWords", "{by} made {user} {role} of {room}")},
    Wording{"message.delete",
            QT_TRANSLATE_NOOP("AuditWords", "{by} deleted a message of {user} in {room}")},
};

struct ActionWords
{
    Q_DECLARE_TR_FUNCTIONS(AuditWords)
};

QString rolePhrase(const AuditEntry &entry)
{
    const QString word = entry.detail.value_or(QString());
    if (entry.action == QLatin1String("room.set_role") && word == QLatin1String("moderator"))
        return ActionWords::tr("a moderator");
    const auto role = valueOf<Role>(word);
    return role ? RoleRules::phrase(*role) : word;
}

bool tellsRole(const QString &action)
{
    return action.endsWith(QLatin1String(".set_role")) || action == QLatin1String("invite.create");
}

//! In one pass: a name may look like a blank.
QString filled(const QString &words, const AuditWords::Names &names, const QString &role)
{
    QString text;
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype open = words.indexOf(QLatin1Char('{'), at);
        const qsizetype close = words.indexOf(QLatin1Char('}'), open);
        if (open < 0 || close < 0)
            return text + words.mid(at);
        const QString blank = words.mid(open + 1, close - open - 1);
        text += words.mid(at, open - at);
        text += blank == QLatin1String("by") ? names.by
            : blank == QLatin1String("user") ? names.user
            : blank == QLatin1String("room") ? names.room
                                             : role;
        at = close + 1;
    }
    return text;
}

QString changedFields(const QString &fields)
{
    QStringList parts;
    for (const QString &field : fields.split(QStringLiteral(", "))) {
        if (field == QLatin1String("name"))
            parts.append(ActionWords::tr("its name"));
        else if (field == QLatin1String("topic"))
            parts.append(ActionWords::tr("its topic"));
        else if (field == QLatin1String("read_only"))
            parts.append(ActionWords::tr("only moderators write there now"));
        else if (field == QLatin1String("not read_only"))
            parts.append(ActionWords::tr("all members write there again"));
        else if (field == QLatin1String("public"))
            parts.append(ActionWords::tr("everybody finds it now"));
        else if (field == QLatin1String("private"))
            parts.append(ActionWords::tr("one comes in by invitation alone now"));
        else
            parts.append(field);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

QString AuditWords::sentence(const AuditEntry &entry, const Names &names)
{
    const auto found = std::find_if(wordings.begin(), wordings.end(), [&](const Wording &wording) {
        return entry.action == QLatin1String(wording.action);
    });
    if (found == wordings.end())
        return ActionWords::tr("%1 did “%2”").arg(names.by, entry.action);
    return filled(ActionWords::tr(found->words), names, rolePhrase(entry));
}

QString AuditWords::remark(const AuditEntry &entry)
{
    const QString detail = entry.detail.value_or(QString());
    if (detail.isEmpty() || tellsRole(entry.action)
        || entry.action == QLatin1String("invite.revoke"))
        return {};
    if (entry.action == QLatin1String("room.update"))
        return changedFields(detail);
    if (entry.action == QLatin1String("user.ban"))
        return ActionWords::tr("Reason: %1").arg(detail);
    if (const auto role = valueOf<Role>(detail))
        return RoleRules::name(*role);
    return detail;
}

QString AuditWords::localAdmin()
{
    return ActionWords::tr("Local admin");
}

} // namespace hearth::app
