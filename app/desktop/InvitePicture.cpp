// SPDX-License-Identifier: MIT
#include "app/desktop/InvitePicture.h"

#include "app/net/ServerLink.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace hearth::app {

void InvitePicture::look()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    const bool isCopied = copied && copied->hasImage() && !copied->hasText();
    if (std::exchange(m_isCopied, isCopied) != isCopied)
        Q_EMIT copiedChanged();
}

void InvitePicture::read(const QUrl &file)
{
    if (!file.isLocalFile()) {
        setError(tr("Only a picture on this computer can be read. Save it first."));
        return;
    }
    run([path = file.toLocalFile()] { return QrPicture::readFile(path); });
}

void InvitePicture::readCopied()
{
    const QImage image = QGuiApplication::clipboard()->image();
    run([image] { return QrPicture::readImage(image); });
}

void InvitePicture::forgetError()
{
    setError({});
}

void InvitePicture::run(std::function<Read()> work)
{
    if (std::exchange(m_isBusy, true))
        return;
    setError({});
    QThreadPool::globalInstance()->start([work = std::move(work), guard = QPointer(this)] {
        const Read read = work();
        // Whoever asked may have gone, which only their own thread can say.
        QMetaObject::invokeMethod(
            qApp,
            [guard, read] {
                if (guard)
                    guard->onRead(read);
            },
            Qt::QueuedConnection);
    });
}

void InvitePicture::onRead(const Read &read)
{
    m_isBusy = false;
    if (!read) {
        switch (read.error()) {
        case QrPicture::Fault::Unreadable:
            return setError(tr("This file can't be read."));
        case QrPicture::Fault::TooLarge:
            return setError(tr("This picture is too large. Cut out the part with the code."));
        case QrPicture::Fault::NoPicture:
            return setError(tr("This is no picture that can be read here. PNG and JPEG can."));
        case QrPicture::Fault::NoCode:
            return setError(tr("There is no QR code in this picture, or it is not sharp enough."));
        }
    }
    for (const QString &text : *read) {
        const QString link = text.trimmed();
        if (link.startsWith(QLatin1String("hearth://")) && ServerLink::parse(link)) {
            Q_EMIT changed();
            Q_EMIT found(link);
            return;
        }
    }
    setError(tr("The code in this picture is not an invite to a Hearth server."));
}

void InvitePicture::setError(const QString &error)
{
    m_error = error;
    Q_EMIT changed();
}

} // namespace hearth::app
