// SPDX-License-Identifier: MIT
#pragma once

#include "app/streams/HttpStream.h"

#include <QNetworkAccessManager>
#include <QPointer>

class QNetworkReply;

namespace hearth::app {

//! Over QNetworkAccessManager, in whose thread it lives. Trusts the system's authorities.
class QtHttpStream final : public HttpStream
{
public:
    ~QtHttpStream() override;

    void open(const QUrl &url, const SourceHeaders &headers, Listener &listener) override;
    void close() override;

private:
    void tellHead(QNetworkReply &reply);
    void onFinished(QNetworkReply &reply);

    QNetworkAccessManager m_manager;
    QObject m_context;
    QPointer<QNetworkReply> m_reply;
    Listener *m_listener = nullptr; //!< of the reply
    bool m_headTold = false;
    QString m_tlsErrors;
};

} // namespace hearth::app
