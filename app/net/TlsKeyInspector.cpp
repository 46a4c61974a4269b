// SPDX-License-Identifier: MIT
#include "app/net/TlsKeyInspector.h"

#include "app/net/PinnedTls.h"

#include <QSslSocket>
#include <QTimer>

#include <chrono>
#include <utility>

namespace hearth::app {

namespace {

constexpr std::chrono::seconds kKeyPatience{10};

//! One look; deletes itself once it has answered.
class Look final : public QObject
{
public:
    Look(const ServerAddress &server, KeyInspector::Inspected answer, QObject *parent)
        : QObject(parent)
        , m_answer(std::move(answer))
    {
        QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
        configuration.setProtocol(QSsl::TlsV1_2OrLater);
        m_socket.setSslConfiguration(configuration);
        connect(&m_socket, &QSslSocket::sslErrors, this,
                [this] { finishShown(ShownKey::Vouched::No); });
        connect(&m_socket, &QSslSocket::encrypted, this,
                [this] { finishShown(ShownKey::Vouched::Yes); });
        connect(&m_socket, &QSslSocket::errorOccurred, this, &Look::finishFailed);
        QTimer::singleShot(kKeyPatience, this, [this] { fail(AccountFailure::Kind::Timeout); });
        m_socket.connectToHostEncrypted(server.host, server.port);
    }

private:
    void finishShown(ShownKey::Vouched vouched)
    {
        const QSslCertificate certificate = m_socket.peerCertificate();
        if (certificate.isNull())
            fail(AccountFailure::Kind::NoTls);
        else
            finish(ShownKey{PinnedTls::keyOf(certificate), vouched});
    }

    void finishFailed(QAbstractSocket::SocketError error)
    {
        switch (error) {
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
        case QAbstractSocket::RemoteHostClosedError:
            fail(AccountFailure::Kind::NoTls);
            return;
        case QAbstractSocket::SocketTimeoutError:
            fail(AccountFailure::Kind::Timeout);
            return;
        default:
            fail(AccountFailure::Kind::Unreachable);
        }
    }

    void fail(AccountFailure::Kind kind)
    {
        AccountFailure failure;
        failure.kind = kind;
        finish(Failure{failure});
    }

    void finish(const Result<ShownKey, AccountFailure> &result)
    {
        auto answer = std::exchange(m_answer, {});
        if (!answer)
            return;
        m_socket.disconnect(this);
        m_socket.abort();
        deleteLater();
        answer(result);
    }

    KeyInspector::Inspected m_answer;
    QSslSocket m_socket;
};

} // namespace

void TlsKeyInspector::inspect(const ServerAddress &server, Inspected answer)
{
    new Look(server, std::move(answer), &m_context);
}

} // namespace hearth::app
