// SPDX-License-Identifier: MIT
#pragma once

#include "tests/faults/Swarm.h"

#include <QJsonObject>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStringList>
#include <QTemporaryDir>

#include <optional>
#include <vector>

namespace hearth::faults {

//! The real app with a window, in a process and a profile of its own that go with this object.
//! While one waits for its answers, the other clients go on.
class WindowProcess
{
public:
    struct Row
    {
        std::string text;
        QString state; //!< in the window's words; empty: sent
    };

    struct Look
    {
        std::vector<Row> rows; //!< on the screen, from top to bottom
        bool isConnected = false;
    };

    //! The whole room as it was seen, from top to bottom.
    struct Walk
    {
        std::vector<Row> up;
        std::vector<Row> down;
    };

    explicit WindowProcess(Swarm &others);
    ~WindowProcess();
    Q_DISABLE_COPY_MOVE(WindowProcess)

    //! More of the program's environment, before start().
    void setEnvironment(const QString &name, const QString &value);
    //! Signs in there. False when it does not start.
    [[nodiscard]] bool start(const QUrl &server, const QString &username, const QString &password);

    //! False, or nothing, with the reason in why().
    [[nodiscard]] bool say(const std::string &text);
    [[nodiscard]] std::optional<Look> look();
    [[nodiscard]] bool retryIfOffered();
    [[nodiscard]] std::optional<Walk> walk();

    //! As SIGSTOP and SIGCONT do.
    void freeze();
    void thaw();

    [[nodiscard]] QString why() const { return m_why; }

    //! What it complained of on standard error so far.
    [[nodiscard]] QString complaints();

private:
    [[nodiscard]] std::optional<QJsonObject> ask(const QJsonObject &command,
                                                 std::chrono::milliseconds most);

    Swarm &m_others;
    QTemporaryDir m_profile;
    QProcessEnvironment m_environment;
    QProcess m_process;
    QByteArray m_errors;
    QString m_why;
};

} // namespace hearth::faults
