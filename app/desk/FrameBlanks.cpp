// SPDX-License-Identifier: MIT
#include "app/desk/FrameBlanks.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QUuid>

namespace hearth::app::FrameBlanks {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(FrameBlanks)
};

} // namespace

Result<Filled, QString> fill(const QString &text, qint64 n, UnixTime now)
{
    static const QRegularExpression blank(
        QStringLiteral(R"(\\\{\{|\{\{\s*([A-Za-z_][A-Za-z0-9_]*)\s*\}\})"));
    Filled filled;
    qsizetype end = 0;
    auto matches = blank.globalMatch(text);
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        filled.text += QStringView(text).mid(end, match.capturedStart() - end);
        end = match.capturedEnd();
        const QString name = match.captured(1);
        if (name.isEmpty()) {
            filled.text += QLatin1String("{{");
        } else if (name == QLatin1String("n")) {
            filled.text += QString::number(n);
            filled.isCounted = true;
        } else if (name == QLatin1String("now")) {
            filled.text +=
                QDateTime::fromMSecsSinceEpoch(toMillis(now), Qt::UTC).toString(Qt::ISODateWithMs);
        } else if (name == QLatin1String("uuid")) {
            filled.text += QUuid::createUuid().toString(QUuid::WithoutBraces);
        } else {
            return Failure{Words::tr("Nothing is known to fill %1 with: there are {{n}}, {{now}} "
                                     "and {{uuid}}. Write \\%1 to send it as it stands.")
                               .arg(match.captured())};
        }
    }
    filled.text += QStringView(text).mid(end);
    return filled;
}

} // namespace hearth::app::FrameBlanks
