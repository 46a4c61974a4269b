// SPDX-License-Identifier: MIT
#include "app/streams/QtHttpStream.h"

#include "app/streams/TlsWords.h"

#include <QNetworkReply>
#include <QNetworkRequest>

#include <utility>

namespace hearth::app {

namespace {

// Whoever floods is slowed down by TCP while what came is read.
constexpr qint64 mostUnread = 1024 * 1024;

QNetworkRequest requestFor(const QUrl &url, const SourceHeaders &headers)
{
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute,
                         QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute,
                         QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    // Who is asked for a password has to be told it by a header.
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    for (const SourceHeader &header : headers)
        request.setRawHeader(header.name, header.value);
    return request;
}

} // namespace

QtHttpStream::~QtHttpStream()
{
    close();
}

void QtHttpStream::open(const QUrl &url, const SourceHeaders &headers, Listener &listener)
{
    close();
    m_listener = &listener;
    m_headTold = false;
    m_tlsErrors.clear();
    QNetworkReply *reply = m_manager.get(requestFor(url, headers));
    m_reply = reply;
    reply->setReadBufferSize(mostUnread);
    QObject::connect(reply, &QNetworkReply::sslErrors, &m_context,
                     [this](const QList<QSslError> &all) { m_tlsErrors = TlsWords::problem(all); });
    QObject::connect(reply, &QNetworkReply::metaDataChanged, &m_context,
                     [this, reply] { tellHead(*reply); });
    QObject::connect(reply, &QNetworkReply::readyRead, &m_context, [this, reply] {
        tellHead(*reply);
        if (m_reply == reply)
            m_listener->onBytes(reply->readAll());
    });
    QObject::connect(reply, &QNetworkReply::finished, &m_context,
                     [this, reply] { onFinished(*reply); });
}

void QtHttpStream::close()
{
    QNetworkReply *reply = std::exchange(m_reply, nullptr);
    if (!reply)
        return;
    reply->disconnect(&m_context);
    // Its end closes the connection. abort() from within a signal of its own is one error too many
    // for Qt where the status is one already.
    reply->deleteLater();
}

void QtHttpStream::tellHead(QNetworkReply &reply)
{
    const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (m_headTold || status == 0)
        return;
    m_headTold = true;
    HttpHead head;
    head.status = status;
    head.reason = reply.attribute(QNetworkRequest::HttpReasonPhraseAttribute).toString();
    for (const auto &[name, value] : reply.rawHeaderPairs())
        head.headers.push_back({name, value});
    m_listener->onHead(head);
}

void QtHttpStream::onFinished(QNetworkReply &reply)
{
    tellHead(reply);
    // The head may have been enough for whoever listens.
    if (m_reply != &reply)
        return;
    if (const QByteArray rest = reply.readAll(); !rest.isEmpty() && m_headTold)
        m_listener->onBytes(rest);
    if (m_reply != &reply)
        return;
    m_reply = nullptr;
    reply.deleteLater();
    const QNetworkReply::NetworkError error = reply.error();
    // A status that Qt takes for an error is none of the connection.
    const bool isOfStatus = m_headTold
        && ((error >= QNetworkReply::ContentAccessDenied
             && error <= QNetworkReply::UnknownContentError)
            || error >= QNetworkReply::InternalServerError);
    std::optional<StreamFailure> failure;
    if (!m_tlsErrors.isEmpty())
        failure = {StreamFailure::Kind::Tls, m_tlsErrors};
    else if (error == QNetworkReply::SslHandshakeFailedError)
        failure = {StreamFailure::Kind::Tls, reply.errorString()};
    else if (error != QNetworkReply::NoError && !isOfStatus)
        failure = {StreamFailure::Kind::Network, reply.errorString()};
    m_listener->onEnd(failure);
}

} // namespace hearth::app
