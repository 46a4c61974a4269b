// SPDX-License-Identifier: MIT
#pragma once

#include <QQmlNetworkAccessManagerFactory>

namespace hearth::app {

//! Nothing that QML shows may fetch anything: a text's image would tell its author who reads it,
//! and from where.
class NoQmlNetwork final : public QQmlNetworkAccessManagerFactory
{
public:
    QNetworkAccessManager *create(QObject *parent) override;
};

} // namespace hearth::app
