// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QTest>

namespace hearth::test {

//! A server with one account, and the commands of its machine's administrator.
class AdminCase : public QObject
{
protected:
    void begin()
    {
        m_place = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServerProcess>();
        QVERIFY2(m_server->start(), qPrintable(m_server->errorText()));
        m_token = m_server->signUp(QStringLiteral("ann"));
        QVERIFY(!m_token.isEmpty());
    }

    const RoomId kGeneral{QStringLiteral("general")};
    const QString kKeep = QStringLiteral("--keep-sessions");

    [[nodiscard]] QString file() const { return m_place->filePath(QStringLiteral("backup")); }

    bool say(TestClient &client, const QString &text) const
    {
        return client.request(MessageSend{kGeneral, text, {}}).has_value();
    }

    //! What the audit log has of the machine's administrator, oldest first.
    static QStringList actions(TestClient &owner)
    {
        const auto audit = owner.request(AuditList{});
        QStringList actions;
        for (const AuditEntry &entry : audit ? *audit->entries : std::vector<AuditEntry>())
            actions.prepend(entry.by ? QStringLiteral("by a user: ") + entry.action : entry.action);
        return actions;
    }

    int room(const QStringList &arguments)
    {
        return run(QStringList{QStringLiteral("room")} + arguments);
    }

    int user(const QStringList &arguments, const QByteArray &input = {})
    {
        return run(QStringList{QStringLiteral("user")} + arguments, input);
    }

    int feed(const QStringList &arguments)
    {
        return run(QStringList{QStringLiteral("feed")} + arguments);
    }

    [[nodiscard]] QJsonObject json() const
    {
        return QJsonDocument::fromJson(m_output.toUtf8()).object();
    }

    QJsonObject get(const QString &path, const QString &token) const
    {
        QNetworkAccessManager network;
        QNetworkRequest request(m_server->httpUrl(path));
        request.setRawHeader("Authorization", "Bearer " + token.toUtf8());
        const std::unique_ptr<QNetworkReply> reply(network.get(request));
        (void)QTest::qWaitFor([&reply] { return reply->isFinished(); }, 5000);
        return QJsonDocument::fromJson(reply->readAll()).object();
    }

    //! Its exit status; what it said is in m_output.
    int run(const QStringList &arguments, const QByteArray &input = {})
    {
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(HEARTHD_BINARY),
                      arguments + QStringList{QStringLiteral("--data"), m_server->dataDirectory()});
        process.write(input);
        process.closeWriteChannel();
        // The server needs nothing of this process meanwhile, but its clients do.
        const bool ended =
            QTest::qWaitFor([&process] { return process.state() == QProcess::NotRunning; }, 20'000);
        m_output = QString::fromUtf8(process.readAll());
        return ended ? process.exitCode() : -1;
    }

    std::unique_ptr<QTemporaryDir> m_place;
    std::unique_ptr<ServerProcess> m_server;
    QString m_token;
    QString m_output;
};

} // namespace hearth::test
