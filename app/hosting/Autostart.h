// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Whether the server starts when its host signs in to this computer: a file that says so, by the
//! Desktop Application Autostart Specification.
class Autostart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the HostedServer")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    explicit Autostart(QString file, QObject *parent = nullptr);

    //! Where the desktop looks for such files of this person.
    [[nodiscard]] static QString folder();

    [[nodiscard]] bool isOn() const { return m_on; }

    //! A whole sentence, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    //! What is to be started, the program first. Without one nothing can be turned on; an entry
    //! that is there is written anew.
    void setCommand(const QStringList &command);
    Q_INVOKABLE void turn(bool on);

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QByteArray entry() const;
    [[nodiscard]] bool write() const;

    QString m_file;
    QStringList m_command;
    bool m_on;
    QString m_error;
};

} // namespace hearth::app
