// SPDX-License-Identifier: MIT
#include "app/net/NoQmlNetwork.h"

#include <QNetworkAccessManager>
#include <QNetworkRequest>
#include <QUrl>

namespace hearth::app {

namespace {

class DenyingManager final : public QNetworkAccessManager
{
public:
    using QNetworkAccessManager::QNetworkAccessManager;

protected:
    QNetworkReply *createRequest(Operation, const QNetworkRequest &, QIODevice *) override
    {
        // A reply has to be given; one of an unknown scheme fails without touching network or disk.
        return QNetworkAccessManager::createRequest(
            GetOperation, QNetworkRequest(QUrl(QStringLiteral("denied:"))), nullptr);
    }
};

} // namespace

QNetworkAccessManager *NoQmlNetwork::create(QObject *parent)
{
    return new DenyingManager(parent);
}

} // namespace hearth::app
