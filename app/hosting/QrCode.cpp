// SPDX-License-Identifier: MIT
#include "app/hosting/QrCode.h"

#include <QPainter>

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace hearth::app {

namespace {

QImage modulesOf(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        text.isEmpty() ? nullptr
                       : QRcode_encodeString8bit(text.toUtf8().constData(), 0, QR_ECLEVEL_M),
        &QRcode_free);
    if (!code)
        return {};
    const int border = QrCode::quietZone;
    const int side = code->width + 2 * border;
    QImage modules(side, side, QImage::Format_RGB32);
    modules.fill(Qt::white);
    for (int row = 0; row < code->width; ++row) {
        for (int column = 0; column < code->width; ++column) {
            const bool isDark = (code->data[row * code->width + column] & 1) != 0;
            if (isDark)
                modules.setPixelColor(column + border, row + border, Qt::black);
        }
    }
    return modules;
}

} // namespace

QrCode::QrCode(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{}

void QrCode::setText(const QString &text)
{
    if (m_text == text)
        return;
    m_text = text;
    m_modules = modulesOf(text);
    update();
    Q_EMIT textChanged();
}

void QrCode::paint(QPainter *painter)
{
    if (m_modules.isNull())
        return;
    // Whole pixels for each module, or a camera sees stripes.
    const int room = static_cast<int>(std::min(width(), height()));
    const int side = std::max(1, room / m_modules.width()) * m_modules.width();
    const QRect place((static_cast<int>(width()) - side) / 2,
                      (static_cast<int>(height()) - side) / 2, side, side);
    painter->fillRect(0, 0, static_cast<int>(width()), static_cast<int>(height()), Qt::white);
    painter->drawImage(place, m_modules);
}

} // namespace hearth::app
