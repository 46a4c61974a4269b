// SPDX-License-Identifier: MIT
#include "app/settings/Diagnostics.h"

#include <QGuiApplication>
#include <QLocale>
#include <QMetaEnum>
#include <QQuickWindow>
#include <QScreen>
#include <QSysInfo>

#include <utility>

namespace hearth::app {

namespace {

template <class Enum>
QString enumName(Enum value)
{
    return QString::fromLatin1(QMetaEnum::fromType<Enum>().valueToKey(static_cast<int>(value)));
}

//! What the surroundings say, in one line of a bounded length.
QString environmentWord(const char *variable)
{
    constexpr qsizetype longest = 40;
    const QString value = qEnvironmentVariable(variable).simplified().left(longest);
    return value.isEmpty() ? QStringLiteral("unknown") : value;
}

} // namespace

void Diagnostics::setSession(Session *session)
{
    if (m_session == session)
        return;
    m_session = session;
    Q_EMIT changed();
}

void Diagnostics::setSettings(AppSettings *settings)
{
    if (m_settings == settings)
        return;
    m_settings = settings;
    Q_EMIT changed();
}

QString Diagnostics::version()
{
    return QStringLiteral(HEARTH_VERSION);
}

QString Diagnostics::qtVersion()
{
    return QString::fromLatin1(qVersion());
}

QString Diagnostics::protocolVersion()
{
    return QStringLiteral("hearth.v1");
}

QString Diagnostics::text() const
{
    return (systemLines() + appearanceLines() + serverLines()).join(QLatin1Char('\n'))
        + QLatin1Char('\n');
}

QStringList Diagnostics::systemLines() const
{
    QStringList lines{
        QStringLiteral("Hearth %1, Qt %2 (built with %3), protocol %4")
            .arg(version(), qtVersion(), QStringLiteral(QT_VERSION_STR), protocolVersion()),
        QStringLiteral("System: %1, %2 %3, %4")
            .arg(QSysInfo::prettyProductName(), QSysInfo::kernelType(), QSysInfo::kernelVersion(),
                 QSysInfo::currentCpuArchitecture()),
        QStringLiteral("Desktop: %1, %2, language %3")
            .arg(environmentWord("XDG_CURRENT_DESKTOP"), QGuiApplication::platformName(),
                 QLocale().name())};
    const QString backend = QQuickWindow::sceneGraphBackend();
    if (const QScreen *screen = QGuiApplication::primaryScreen())
        lines.append(QStringLiteral("Screen: %1x%2 at %3, drawn by %4")
                         .arg(screen->size().width())
                         .arg(screen->size().height())
                         .arg(screen->devicePixelRatio())
                         .arg(backend.isEmpty() ? QStringLiteral("the usual backend") : backend));
    return lines;
}

QStringList Diagnostics::appearanceLines() const
{
    if (!m_settings)
        return {};
    const auto *colours = m_settings->colorScheme();
    const auto *appearance = m_settings->appearance();
    return {QStringLiteral("Appearance: %1 (%2), text %3 %, %4, motion %5")
                .arg(enumName(colours->choice()),
                     colours->isDark() ? QStringLiteral("dark") : QStringLiteral("light"))
                .arg(appearance->textSize())
                .arg(enumName(appearance->density()),
                     appearance->isMotionReduced() ? QStringLiteral("reduced")
                                                   : QStringLiteral("as usual"))};
}

QStringList Diagnostics::serverLines() const
{
    if (!m_session)
        return {QStringLiteral("Server: nobody is signed in")};
    const auto *status = m_session->connection();
    const auto *details = m_session->connectionDetails();
    const QString version = details->serverVersion();
    return {QStringLiteral("Server: %1, %2, %3, round trip %4, key %5")
                .arg(version.isEmpty() ? QStringLiteral("version unknown") : version,
                     enumName(status->state()),
                     status->isEncrypted() ? QStringLiteral("encrypted")
                                           : QStringLiteral("not encrypted"),
                     status->roundTripMs() < 0 ? QStringLiteral("unknown")
                                               : QStringLiteral("%1 ms").arg(status->roundTripMs()),
                     status->isKeyRefused()            ? QStringLiteral("refused")
                         : details->keyHex().isEmpty() ? QStringLiteral("none")
                                                       : QStringLiteral("known")),
            QStringLiteral("Here: %1 rooms, %2 messages not sent, cache %3")
                .arg(m_session->rooms()->rowCount() + m_session->directs()->rowCount())
                .arg(m_session->waitingMessages())
                .arg(m_session->cacheUsage()->bytes() ? QLocale::c().formattedDataSize(
                         *m_session->cacheUsage()->bytes(), 1, QLocale::DataSizeIecFormat)
                                                      : QStringLiteral("not measured"))};
}

} // namespace hearth::app
