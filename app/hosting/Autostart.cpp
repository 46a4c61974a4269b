// SPDX-License-Identifier: MIT
#include "app/hosting/Autostart.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>
#include <utility>

namespace hearth::app {

namespace {

//! An argument as Exec= wants it: quoted, and then escaped once more as every string of an entry
//! (Desktop Entry Specification, "The Exec key").
QString quoted(const QString &argument)
{
    QString quoted;
    for (const QChar letter : argument) {
        if (QStringLiteral("\"`$\\").contains(letter))
            quoted += QLatin1Char('\\');
        quoted += letter;
        if (letter == QLatin1Char('%'))
            quoted += letter;
    }
    quoted.replace(QLatin1String("\\"), QLatin1String("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

} // namespace

Autostart::Autostart(QString file, QString name, QObject *parent)
    : QObject(parent)
    , m_file(std::move(file))
    , m_name(std::move(name))
    , m_on(isThere())
{}

QString Autostart::folder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation))
        .filePath(QStringLiteral("autostart"));
}

QString Autostart::fileOf(const QString &program, const QString &profile)
{
    const QByteArray hash =
        QCryptographicHash::hash(profile.toUtf8(), QCryptographicHash::Sha256).toHex().left(12);
    const QString suffix =
        profile.isEmpty() ? QString() : QLatin1Char('-') + QString::fromLatin1(hash);
    return QDir(folder()).filePath(program + suffix + QStringLiteral(".desktop"));
}

void Autostart::setCommand(const QStringList &command)
{
    m_command = command;
    if (m_on)
        turn(true);
}

void Autostart::turn(bool on)
{
    const bool done = on ? write() : !QFileInfo::exists(m_file) || QFile::remove(m_file);
    m_on = isThere();
    m_error = done
        ? QString()
        : tr("%1 can't be written, so this stays as it was.").arg(QDir::toNativeSeparators(m_file));
    Q_EMIT changed();
}

QByteArray Autostart::entry() const
{
    QStringList words;
    for (const QString &argument : m_command)
        words << quoted(argument);
    return QStringLiteral("[Desktop Entry]\nType=Application\nVersion=1.1\nName=%1\n"
                          "Exec=%2\nTerminal=false\nNoDisplay=true\n")
        .arg(m_name, words.join(QLatin1Char(' ')))
        .toUtf8();
}

bool Autostart::isThere() const
{
    QFile file(m_file);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    // A desktop's own list turns a program off so, and keeps the file; the second is GNOME's.
    const QList<QByteArray> lines = file.readAll().split('\n');
    return std::none_of(lines.begin(), lines.end(), [](const QByteArray &line) {
        const QByteArray written = QByteArray(line).replace(' ', "").trimmed();
        return written == "Hidden=true" || written == "X-GNOME-Autostart-enabled=false";
    });
}

bool Autostart::write() const
{
    if (m_command.isEmpty() || !QDir().mkpath(QFileInfo(m_file).path()))
        return false;
    QSaveFile file(m_file);
    // commit() passes over what it can't write of the rest, and would leave a file cut short.
    return file.open(QIODevice::WriteOnly) && file.write(entry()) > 0 && file.flush()
        && file.commit();
}

} // namespace hearth::app
