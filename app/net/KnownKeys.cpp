// SPDX-License-Identifier: MIT
#include "app/net/KnownKeys.h"

#include "shared/base/Logging.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String keysGroup("keys");

QString nameOf(const QString &host, quint16 port)
{
    return QStringLiteral("%1:%2").arg(host.toLower()).arg(port);
}

//! QSettings would make a file that everybody reads, and leaves one as it is.
void keepForOwnerAlone(const QString &path)
{
    constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, owner))
        file.setPermissions(owner);
}

} // namespace

KnownKeys::KnownKeys(QString file)
    : m_file(std::move(file))
{
    keepForOwnerAlone(m_file);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(keysGroup);
    const QStringList names = settings.childKeys();
    for (const QString &name : names) {
        if (const auto key = KeyFingerprint::fromPin(settings.value(name).toString()))
            m_keys.insert(name, *key);
    }
}

std::optional<KeyFingerprint> KnownKeys::find(const QString &host, quint16 port) const
{
    const auto found = m_keys.constFind(nameOf(host, port));
    return found == m_keys.cend() ? std::nullopt : std::optional(*found);
}

KnownKeys::Kept KnownKeys::put(const QString &host, quint16 port, const KeyFingerprint &key)
{
    const QString name = nameOf(host, port);
    const auto known = m_keys.constFind(name);
    if (known != m_keys.cend() && *known == key && !m_unwritten.contains(name))
        return Kept::Safely;
    m_keys.insert(name, key);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(keysGroup);
    settings.setValue(name, key.pin());
    settings.sync();
    if (settings.status() != QSettings::NoError) {
        qCWarning(lcApp).noquote() << "the key of" << name << "can't be written to" << m_file;
        m_unwritten.insert(name);
        return Kept::UntilExit;
    }
    m_unwritten.remove(name);
    return Kept::Safely;
}

} // namespace hearth::app
