// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/Session.h"
#include "app/settings/AppSettings.h"

#include <QObject>
#include <QPointer>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Versions, and what helps to find a fault. It can be shown to anybody: no address, no name of a
//! person, a room or a server, no key and no text is in it, and nothing that lets somebody in.
class Diagnostics : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    //! Null while nobody is signed in.
    Q_PROPERTY(hearth::app::Session *session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(hearth::app::AppSettings *settings READ settings WRITE setSettings NOTIFY changed)
    Q_PROPERTY(QString version READ version CONSTANT)
    Q_PROPERTY(QString qtVersion READ qtVersion CONSTANT)
    Q_PROPERTY(QString protocolVersion READ protocolVersion CONSTANT)

public:
    using QObject::QObject;

    [[nodiscard]] Session *session() const { return m_session; }

    void setSession(Session *session);

    [[nodiscard]] AppSettings *settings() const { return m_settings; }

    void setSettings(AppSettings *settings);

    [[nodiscard]] static QString version();
    //! Of the Qt that runs.
    [[nodiscard]] static QString qtVersion();
    [[nodiscard]] static QString protocolVersion();

    //! In lines, and in English, whatever the app speaks: it is for whoever mends it.
    Q_INVOKABLE [[nodiscard]] QString text() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QStringList systemLines() const;
    [[nodiscard]] QStringList appearanceLines() const;
    [[nodiscard]] QStringList serverLines() const;

    QPointer<Session> m_session;
    QPointer<AppSettings> m_settings;
};

} // namespace hearth::app
