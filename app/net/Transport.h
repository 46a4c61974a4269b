// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/Connection.h"
#include "shared/model/KeyFingerprint.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>

namespace hearth::app {

//! One connection at a time that carries frames both ways, in order. After open() comes one of
//! opened(), failedBeforeOpen() and keyRefused(); after opened() any number of received(), and at
//! last closed(). Nothing comes after close(). Signals come from the event loop.
class Transport : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Gives up what there was before.
    virtual void open(const QUrl &url, const QString &token) = 0;
    //! What is sent while not open is lost.
    virtual void send(const QByteArray &frame) = 0;
    virtual void close() = 0;

Q_SIGNALS:
    //! `encoding` is what its frames are written in from here to the end.
    void opened(hearth::Encoding encoding);
    void received(const QByteArray &frame);
    void closed(int code, const QString &reason);
    void failedBeforeOpen();
    //! The server showed this key, which is not the one that is known; nothing was sent.
    void keyRefused(const hearth::KeyFingerprint &shown);
};

} // namespace hearth::app
