// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/QuietHours.h"

#include <QList>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! What one wants to be told of outside of the window, when, and how loud.
class NotificationSettings : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the application")
    Q_PROPERTY(
        hearth::app::NotificationSettings::Level level READ level WRITE setLevel NOTIFY changed)
    Q_PROPERTY(bool sounds READ hasSounds WRITE setSounds NOTIFY changed)
    //! Whoever closes the window leaves the app running, as long as there is a tray.
    Q_PROPERTY(bool closesToTray READ closesToTray WRITE setClosesToTray NOTIFY changed)
    //! Not the person's choice but what the desktop has, which is not kept.
    Q_PROPERTY(bool hasTray READ hasTray WRITE setTrayThere NOTIFY changed)
    Q_PROPERTY(bool quiet READ isQuietOn WRITE setQuietOn NOTIFY changed)
    // As the language writes times of day.

    Q_PROPERTY(QString quietFrom READ quietFrom NOTIFY changed)
    Q_PROPERTY(QString quietTo READ quietTo NOTIFY changed)
    //! Seven, from Monday.
    Q_PROPERTY(QList<bool> quietDays READ quietDays NOTIFY changed)

public:
    //! Of rooms where nothing else was chosen.
    enum Level {
        AllMessages,
        Addressed, //!< mentions, and what stands in directs
        Nothing
    };
    Q_ENUM(Level)

    using QObject::QObject;

    [[nodiscard]] Level level() const { return m_level; }

    void setLevel(Level level);

    [[nodiscard]] bool hasSounds() const { return m_sounds; }

    void setSounds(bool sounds);

    [[nodiscard]] bool closesToTray() const { return m_closesToTray; }

    void setClosesToTray(bool closes);

    [[nodiscard]] bool hasTray() const { return m_hasTray; }

    void setTrayThere(bool there);

    [[nodiscard]] const QuietHours &quietHours() const { return m_quiet; }

    [[nodiscard]] bool isQuietOn() const { return m_quiet.on; }

    void setQuietOn(bool on);
    [[nodiscard]] QString quietFrom() const;
    [[nodiscard]] QString quietTo() const;
    [[nodiscard]] QList<bool> quietDays() const;
    // As somebody writes it. False: it is no time of day, and all stays as it was.

    Q_INVOKABLE bool setQuietFrom(const QString &text);
    Q_INVOKABLE bool setQuietTo(const QString &text);
    //! From Monday, which is 0.
    Q_INVOKABLE void setQuietDay(int day, bool quiet);

    //! What was kept in this file holds from now on, and what is chosen is kept there, beside what
    //! else is in it.
    void keepIn(const QString &file);

Q_SIGNALS:
    void changed();

private:
    //! Takes it, keeps it, and tells.
    void set(const QuietHours &quiet);
    void keep() const;

    QString m_file; //!< empty: it is kept nowhere
    Level m_level = Addressed;
    bool m_sounds = false;
    bool m_closesToTray = false;
    bool m_hasTray = false;
    QuietHours m_quiet;
};

} // namespace hearth::app
