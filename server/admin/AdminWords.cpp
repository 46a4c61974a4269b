// SPDX-License-Identifier: MIT
#include "server/admin/AdminWords.h"

#include "shared/model/EnumText.h"

#include <QDateTime>
#include <QStringList>

namespace hearth::server::AdminWords {

QString of(UnixTime time)
{
    return QDateTime::fromMSecsSinceEpoch(toMillis(time)).toUTC().toString(Qt::ISODate);
}

Result<Role, QString> role(const QString &word)
{
    if (const auto role = valueOf<Role>(word))
        return *role;
    QStringList known;
    for (std::size_t i = 0; i < EnumWords<Role>::words.size(); ++i)
        known << wordOf(static_cast<Role>(i));
    return Failure{QStringLiteral("\"%1\" is no role; there are %2")
                       .arg(word, known.join(QStringLiteral(", ")))};
}

Result<qint64, QString> number(const QString &word, const QString &name, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = word.toLongLong(&isNumber);
    if (isNumber && value >= least && value <= most)
        return value;
    return Failure{QStringLiteral("%1 wants a number from %2 to %3, not \"%4\"")
                       .arg(name)
                       .arg(least)
                       .arg(most)
                       .arg(word)};
}

} // namespace hearth::server::AdminWords
