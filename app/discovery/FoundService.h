// SPDX-License-Identifier: MIT
#pragma once

#include "shared/discovery/ServiceAdvert.h"

#include <QHostAddress>
#include <QList>

namespace hearth::app {

//! A server as its network tells of it. Nothing of it is proven.
struct FoundService
{
    QString id; //!< the same for as long as it is announced
    ServiceAdvert advert;
    QString host; //!< such as workshop.local
    quint16 port = 0;
    QList<QHostAddress> addresses; //!< the one to try first is the first; never empty

    friend bool operator==(const FoundService &, const FoundService &) = default;
};

} // namespace hearth::app

Q_DECLARE_METATYPE(hearth::app::FoundService)
