// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Whether a program starts when the person signs in to this computer: a file that says so, by the
//! Desktop Application Autostart Specification.
class Autostart : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to what it starts")
    Q_PROPERTY(bool on READ isOn NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    //! The name is what the desktop's own list of such programs shows.
    explicit Autostart(QString file, QString name = QStringLiteral("Hearth server"),
                       QObject *parent = nullptr);

    //! Where the desktop looks for such files of this person.
    [[nodiscard]] static QString folder();
    //! There, one file a program and a profile; the person's own is the empty one.
    [[nodiscard]] static QString fileOf(const QString &program, const QString &profile);

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
    //! As the desktop reads it.
    [[nodiscard]] bool isThere() const;

    QString m_file;
    QString m_name;
    QStringList m_command;
    bool m_on;
    QString m_error;
};

} // namespace hearth::app
