// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/AppearanceSettings.h"
#include "app/settings/LanguageSettings.h"
#include "app/settings/NotificationSettings.h"
#include "tests/qml/CallLog.h"
#include "tests/qml/FakeHosting.h"

#include <QObject>

// What a person may choose of the app, made up; see FakeApp.h.
namespace hearth::app {

class ColorScheme : public QObject
{
    Q_OBJECT
    Q_PROPERTY(bool dark MEMBER m_dark NOTIFY darkChanged)
    Q_PROPERTY(hearth::app::ColorScheme::Choice choice MEMBER m_choice NOTIFY darkChanged)

public:
    enum class Choice { Light, Dark, System };
    Q_ENUM(Choice)

Q_SIGNALS:
    void darkChanged();

private:
    bool m_dark = false;
    Choice m_choice = Choice::System;
};

class AppSettings : public QObject
{
    Q_OBJECT
    Q_PROPERTY(hearth::app::ColorScheme *colorScheme READ colorScheme CONSTANT)
    Q_PROPERTY(hearth::app::AppearanceSettings *appearance READ appearance CONSTANT)
    Q_PROPERTY(hearth::app::LanguageSettings *language READ language CONSTANT)
    Q_PROPERTY(hearth::app::NotificationSettings *notifications READ notifications CONSTANT)
    Q_PROPERTY(hearth::app::Autostart *autostart READ autostart CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] ColorScheme *colorScheme() { return &m_colorScheme; }

    [[nodiscard]] AppearanceSettings *appearance() { return &m_appearance; }

    [[nodiscard]] LanguageSettings *language() { return &m_language; }

    [[nodiscard]] NotificationSettings *notifications() { return &m_notifications; }

    [[nodiscard]] Autostart *autostart() { return &m_autostart; }

private:
    ColorScheme m_colorScheme;
    AppearanceSettings m_appearance;
    LanguageSettings m_language;
    NotificationSettings m_notifications;
    Autostart m_autostart;
};

class ConnectionDetails : public QObject
{
    Q_OBJECT
    Q_PROPERTY(QString stateText MEMBER m_stateText NOTIFY changed)
    Q_PROPERTY(QString roundTripText MEMBER m_roundTripText NOTIFY changed)
    Q_PROPERTY(QString encryptionText MEMBER m_encryptionText NOTIFY changed)
    Q_PROPERTY(QString trustText MEMBER m_trustText NOTIFY changed)
    Q_PROPERTY(QString keyWords MEMBER m_keyWords NOTIFY changed)
    Q_PROPERTY(QString keyHex MEMBER m_keyHex NOTIFY changed)
    Q_PROPERTY(QString serverVersion MEMBER m_serverVersion NOTIFY changed)

public:
    using QObject::QObject;

Q_SIGNALS:
    void changed();

private:
    QString m_stateText = QStringLiteral("Connected");
    QString m_roundTripText = QStringLiteral("4 ms");
    QString m_encryptionText = QStringLiteral("Encrypted (TLS)");
    QString m_trustText =
        QStringLiteral("This computer knows your server by this key. Nothing is sent to one that "
                       "shows another.");
    QString m_keyWords = QStringLiteral("lemon acorn tiger velvet oasis comet raven spoon");
    QString m_keyHex = QStringLiteral("81a0 0003 f7ff 9a2c 9d1e 4b7d 0c55 e1f2 3a68 77b9 c0de 1402 "
                                      "55aa 9fe3 06d4 b781");
    QString m_serverVersion = QStringLiteral("0.1.0");
};

class CacheUsage : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(QString sizeText MEMBER m_sizeText NOTIFY changed)
    Q_PROPERTY(bool busy MEMBER m_busy NOTIFY changed)
    Q_PROPERTY(bool failed MEMBER m_failed NOTIFY changed)
    Q_PROPERTY(bool cleared MEMBER m_cleared NOTIFY changed)

public:
    using CallLog::CallLog;

    Q_INVOKABLE void measure() { note({QStringLiteral("measure")}); }

    Q_INVOKABLE void clear() { note({QStringLiteral("clear")}); }

Q_SIGNALS:
    void changed();

private:
    QString m_sizeText = QStringLiteral("38.2 MiB");
    bool m_busy = false;
    bool m_failed = false;
    bool m_cleared = false;
};

} // namespace hearth::app
