// SPDX-License-Identifier: MIT
#pragma once

#include "app/session/CommandSender.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth::app {

class PatientSender;

//! What somebody asked for and waits for at one place of the window: whether it is under way, and
//! why it could not be done. One thing at a time.
class Errand : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to whoever asks")
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    using Done = std::function<void(const Ack &)>;

    //! `commands` outlives it.
    explicit Errand(PatientSender &commands, QObject *parent = nullptr);

    [[nodiscard]] bool isBusy() const { return m_busy; }

    //! A whole sentence, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    //! Passed over while another one is under way. `done` is called for an ack alone, and may begin
    //! the next one.
    void run(const Message &command, Done done);
    void fail(const QString &error);
    //! As if nothing had been asked for: an answer that is still to come is ignored.
    Q_INVOKABLE void reset();

Q_SIGNALS:
    void changed();

private:
    void set(bool busy, const QString &error);

    PatientSender &m_commands;
    bool m_busy = false;
    QString m_error;
    int m_attempt = 0;
};

} // namespace hearth::app
