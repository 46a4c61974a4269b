// SPDX-License-Identifier: MIT
#include "app/demo/ServerClock.h"

#include <QSaveFile>

namespace hearth::demo {

ServerClock::ServerClock(QString file)
    : m_file(std::move(file))
{}

bool ServerClock::turnTo(const QDateTime &time) const
{
    if (!canTurn())
        return true;
    const qint64 offset = QDateTime::currentDateTime().secsTo(time);
    // Replaced as a whole, so that the server never reads half a number.
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(QByteArray::number(offset) + '\n');
    return file.flush() && file.commit();
}

} // namespace hearth::demo
