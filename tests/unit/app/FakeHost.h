// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/DoctorProgram.h"
#include "app/hosting/HostProcess.h"
#include "app/hosting/ServerConsole.h"

#include <QJsonArray>

#include <deque>
#include <utility>

namespace hearth::app {

//! A hearthd that lives and dies as the test says.
struct FakeHostProcess final : HostProcess
{
    QList<QStringList> starts;
    QList<qint64> followed;
    QList<End> ends;
    QStringList said;
    bool startsFail = false;
    bool isThere = true;
    qint64 next = 4711; //!< whom the next start begins
    qsizetype old = 0; //!< lines of `said` that were there before

    [[nodiscard]] qint64 pid() const override { return m_pid; }

    [[nodiscard]] QString program() const override { return QStringLiteral("/bin/hearthd"); }

    [[nodiscard]] QStringList commandLine(const QStringList &arguments) const override
    {
        return QStringList{program()} + arguments;
    }

    void onEnded(std::function<void()> ended) override { m_ended = std::move(ended); }

    Result<Done, QString> start(const QStringList &arguments) override
    {
        starts << arguments;
        if (startsFail)
            return Failure{QStringLiteral("no such program")};
        m_pid = next;
        return Done{};
    }

    Result<Done, QString> follow(qint64 pid) override
    {
        followed << pid;
        if (!isThere)
            return Failure{QStringLiteral("no such process")};
        m_pid = pid;
        return Done{};
    }

    void end(End how) override { ends << how; }

    [[nodiscard]] QStringList lastLines() const override { return said; }

    [[nodiscard]] QStringList newLines() const override { return said.mid(old); }

    void die()
    {
        m_pid = 0;
        m_ended();
    }

private:
    qint64 m_pid = 0;
    std::function<void()> m_ended;
};

//! A doctor that is done when the test says so.
struct FakeDoctor final : DoctorProgram
{
    int starts = 0;
    QString listen; //!< of the last start

    void start(const QString &at, std::function<void(const Told &)> done) override
    {
        ++starts;
        listen = at;
        m_done = std::move(done);
    }

    void cancel() override { m_done = nullptr; }

    [[nodiscard]] bool isAtWork() const { return m_done != nullptr; }

    void tell(const Told &told) { std::exchange(m_done, nullptr)(told); }

private:
    std::function<void(const Told &)> m_done;
};

//! A server's console; each command waits for the test's answer.
struct FakeConsole final : ServerConsole
{
    struct Question
    {
        QString command;
        QJsonObject values;
        std::function<void(const ConsoleReply &)> done;
    };

    std::deque<Question> waiting;

    void ask(const QString &command, const QJsonObject &values,
             std::function<void(const ConsoleReply &)> done) override
    {
        waiting.push_back({command, values, std::move(done)});
    }

    [[nodiscard]] QStringList commands() const
    {
        QStringList all;
        for (const Question &question : waiting)
            all << question.command;
        return all;
    }

    //! Of the oldest command.
    void answer(const ConsoleReply &reply)
    {
        const auto question = std::move(waiting.front());
        waiting.pop_front();
        question.done(reply);
    }

    void refuse(const QString &why)
    {
        answer(Failure{ConsoleFailure{ConsoleFailure::Kind::Refused, why}});
    }

    void beAway() { answer(Failure{ConsoleFailure{}}); }

    static QJsonObject status(const QStringList &people = {}, int port = 9473)
    {
        QJsonArray connected;
        for (const QString &name : people)
            connected.append(QJsonObject{{QStringLiteral("username"), name},
                                         {QStringLiteral("display_name"), name.toUpper()}});
        return {{QStringLiteral("pid"), 4711},
                {QStringLiteral("name"), QStringLiteral("Game night")},
                {QStringLiteral("link"),
                 QStringLiteral("hearth://192.168.1.20:%1/?pin="
                                "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU")
                     .arg(port)},
                {QStringLiteral("registration"), QStringLiteral("invite")},
                {QStringLiteral("people"), connected}};
    }
};

} // namespace hearth::app
