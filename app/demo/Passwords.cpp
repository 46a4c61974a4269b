// SPDX-License-Identifier: MIT
#include "app/demo/Passwords.h"

#include <QFile>
#include <QRandomGenerator>

#include <array>

namespace hearth::demo {

Passwords::Passwords(QString folder)
    : m_folder(std::move(folder))
{}

QString Passwords::path(const QString &username) const
{
    return m_folder + QLatin1Char('/') + username + QStringLiteral(".password");
}

QString Passwords::make(const QString &username) const
{
    std::array<quint32, 4> random{};
    QRandomGenerator::system()->fillRange(random.data(), qsizetype(random.size()));
    const QByteArray raw(reinterpret_cast<const char *>(random.data()), qsizetype(sizeof(random)));
    const QByteArray password =
        raw.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    QFile file(path(username));
    if (!file.open(QIODevice::WriteOnly)
        || !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)
        || file.write(password + '\n') < 0)
        return {};
    return QString::fromLatin1(password);
}

QString Passwords::read(const QString &username) const
{
    QFile file(path(username));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromLatin1(file.readAll().trimmed());
}

} // namespace hearth::demo
