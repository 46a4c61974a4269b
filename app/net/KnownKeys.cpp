// SPDX-License-Identifier: MIT
#include "app/net/KnownKeys.h"

#include <QSettings>

#include <utility>

namespace hearth::app {

namespace {

constexpr QLatin1String group("keys");

QString nameOf(const QString &host, quint16 port)
{
    return QStringLiteral("%1:%2").arg(host.toLower()).arg(port);
}

} // namespace

KnownKeys::KnownKeys(QString file)
    : m_file(std::move(file))
{
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
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

void KnownKeys::put(const QString &host, quint16 port, const KeyFingerprint &key)
{
    const QString name = nameOf(host, port);
    if (m_keys.value(name) == key)
        return;
    m_keys.insert(name, key);
    QSettings settings(m_file, QSettings::IniFormat);
    settings.beginGroup(group);
    settings.setValue(name, key.pin());
}

} // namespace hearth::app
