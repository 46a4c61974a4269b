// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! Where links of messages lead to, and the way there.
class LinkOpener : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    //! The host (an international one as `xn--…`), or the address of mail; of a link that leads
    //! inside the host and its port. Empty of what is no link that may be opened or followed.
    Q_INVOKABLE [[nodiscard]] QString destination(const QString &link) const;
    //! It is one to a room or a message, and leads to nothing outside the app.
    Q_INVOKABLE [[nodiscard]] bool leadsInside(const QString &link) const;
    //! The room's name, without the sign, where the link is `#name`; else empty.
    Q_INVOKABLE [[nodiscard]] QString roomName(const QString &link) const;
    //! Hands the link to the desktop; what is none is not opened.
    Q_INVOKABLE void open(const QString &link) const;
};

} // namespace hearth::app
