// SPDX-License-Identifier: MIT
#include "app/tray/TrayPicture.h"

#include <QFont>
#include <QPainter>
#include <QtEndian>

namespace hearth::app {

namespace {

constexpr int mostCounted = 9;
// As the theme has them.
constexpr QRgb badge = 0xffc42b30;
constexpr QRgb badgeText = 0xffffffff;

void paintBadge(QImage &image, int count)
{
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    const double size = image.width();
    const double diameter = size * 0.62;
    const QRectF circle(size - diameter, size - diameter, diameter, diameter);
    // A gap around it, so that it stands out on the icon.
    painter.setCompositionMode(QPainter::CompositionMode_Clear);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    const double gap = size * 0.05;
    painter.drawEllipse(circle.adjusted(-gap, -gap, gap, gap));
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    painter.setBrush(QColor(badge));
    painter.drawEllipse(circle);
    QFont font(QStringLiteral("Inter"));
    font.setPixelSize(qRound(diameter * 0.78));
    font.setBold(true);
    painter.setFont(font);
    painter.setPen(QColor(badgeText));
    const QString text = count > mostCounted ? QStringLiteral("+") : QString::number(count);
    painter.drawText(circle, Qt::AlignCenter, text);
}

} // namespace

QImage TrayPicture::image(int size, int count)
{
    QImage image(QStringLiteral(":/qt/qml/Hearth/App/tray/%1.png").arg(size));
    image = image.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    if (count > 0)
        paintBadge(image, count);
    return image;
}

QList<TrayPixmap> TrayPicture::pixmaps(int count)
{
    QList<TrayPixmap> pixmaps;
    for (const int size : sizes) {
        QImage picture = image(size, count).convertToFormat(QImage::Format_ARGB32);
        TrayPixmap pixmap{picture.width(), picture.height(), {}};
        for (int y = 0; y < picture.height(); ++y) {
            const auto *line = reinterpret_cast<const quint32 *>(picture.constScanLine(y));
            for (int x = 0; x < picture.width(); ++x) {
                const quint32 pixel = qToBigEndian(line[x]);
                pixmap.bytes.append(reinterpret_cast<const char *>(&pixel), sizeof pixel);
            }
        }
        pixmaps.append(pixmap);
    }
    return pixmaps;
}

} // namespace hearth::app
