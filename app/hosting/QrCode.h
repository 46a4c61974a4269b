// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>
#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

//! A text as a QR code (ISO/IEC 18004, error correction M), dark on light in either theme, with the
//! quiet zone that cameras need. Empty while there is no text, or one too long for a code.
class QrCode : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString text READ text WRITE setText NOTIFY textChanged)

public:
    static constexpr int quietZone = 4; //!< modules

    explicit QrCode(QQuickItem *parent = nullptr);

    [[nodiscard]] QString text() const { return m_text; }

    void setText(const QString &text);
    void paint(QPainter *painter) override;

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    QImage m_modules; //!< a pixel each
};

} // namespace hearth::app
