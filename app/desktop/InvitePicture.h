// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/QrPicture.h"

#include <QObject>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth::app {

//! An invite link out of a picture with a QR code: a file, or what lies on the clipboard. It is
//! looked at in a thread of its own, and nothing of it is kept.
class InvitePicture : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(bool busy READ isBusy NOTIFY changed)
    Q_PROPERTY(QString error READ error NOTIFY changed)
    Q_PROPERTY(bool copied READ isCopied NOTIFY copiedChanged)

public:
    using QObject::QObject;

    [[nodiscard]] bool isBusy() const { return m_isBusy; }

    //! A whole sentence, or empty.
    [[nodiscard]] QString error() const { return m_error; }

    //! A picture lay on the clipboard at the last look().
    [[nodiscard]] bool isCopied() const { return m_isCopied; }

    //! Looks at the clipboard, once: nobody watches it.
    Q_INVOKABLE void look();
    //! Each leads to found() or an error. While it is busy nothing else is read.
    Q_INVOKABLE void read(const QUrl &file);
    Q_INVOKABLE void readCopied();
    Q_INVOKABLE void forgetError();

Q_SIGNALS:
    void changed();
    void copiedChanged();
    //! A hearth:// link that can be followed.
    void found(const QString &link);

private:
    using Read = Result<QStringList, QrPicture::Fault>;

    void run(std::function<Read()> work);
    void onRead(const Read &read);
    void setError(const QString &error);

    bool m_isBusy = false;
    bool m_isCopied = false;
    QString m_error;
};

} // namespace hearth::app
