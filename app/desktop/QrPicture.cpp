// SPDX-License-Identifier: MIT
#include "app/desktop/QrPicture.h"

#include <QFile>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>

// text() is UTF-8, as it always is since version 2.
#define ZX_USE_UTF8
#include <ZXing/ReadBarcode.h>
#if __has_include(<ZXing/ReaderOptions.h>)
#include <ZXing/ReaderOptions.h>
#else
#include <ZXing/DecodeHints.h>
#endif

namespace hearth::app {

namespace {

#if __has_include(<ZXing/ReaderOptions.h>)
using Options = ZXing::ReaderOptions;
#else
using Options = ZXing::DecodeHints;
#endif

// Four bytes for each of mostPixels, in MiB.
constexpr int kAllocationLimit = 256;
static_assert(QrPicture::mostPixels * 4 <= qint64(kAllocationLimit) * 1024 * 1024);

//! By its first bytes; empty: none that is read here. No other plugin of Qt gets to see it.
QByteArray formatOf(const QByteArray &begin)
{
    if (begin.startsWith("\x89PNG\r\n\x1a\n"))
        return "png";
    if (begin.startsWith("\xff\xd8\xff"))
        return "jpeg";
    const bool isWebp = begin.startsWith("RIFF") && begin.mid(8).startsWith("WEBP");
    return isWebp && QImageReader::supportedImageFormats().contains("webp") ? "webp" : QByteArray();
}

bool fits(QSize size)
{
    return size.width() <= QrPicture::longestSide && size.height() <= QrPicture::longestSide
        && qint64(size.width()) * size.height() <= QrPicture::mostPixels;
}

//! In shades of grey, on white where nothing is.
QImage greyOf(const QImage &image)
{
    if (!image.hasAlphaChannel())
        return image.convertToFormat(QImage::Format_Grayscale8);
    QImage grey(image.size(), QImage::Format_Grayscale8);
    grey.fill(Qt::white);
    QPainter(&grey).drawImage(0, 0, image);
    return grey;
}

QStringList textsIn(const QImage &grey)
{
    Options options;
    options.setFormats(ZXing::BarcodeFormat::QRCode);
    options.setTryHarder(true);
    options.setTryRotate(true);
    const ZXing::ImageView view(grey.constBits(), grey.width(), grey.height(),
                                ZXing::ImageFormat::Lum, static_cast<int>(grey.bytesPerLine()));
    QStringList texts;
    for (const auto &code : ZXing::ReadBarcodes(view, options)) {
        if (code.isValid())
            texts << QString::fromStdString(code.text());
    }
    return texts;
}

} // namespace

Result<QStringList, QrPicture::Fault> QrPicture::readFile(const QString &path)
{
    // A pipe or a device might never end.
    if (!QFileInfo(path).isFile())
        return Failure{Fault::Unreadable};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Failure{Fault::Unreadable};
    if (file.size() > largestFile)
        return Failure{Fault::TooLarge};
    const auto image = load(file);
    if (!image)
        return Failure{image.error()};
    return readImage(*image);
}

Result<QStringList, QrPicture::Fault> QrPicture::readImage(const QImage &image)
{
    if (image.isNull())
        return Failure{Fault::NoPicture};
    if (!fits(image.size()))
        return Failure{Fault::TooLarge};
    QImage grey = greyOf(image);
    QStringList texts = textsIn(grey);
    if (texts.isEmpty()) {
        // Light on dark.
        grey.invertPixels();
        texts = textsIn(grey);
    }
    if (texts.isEmpty())
        return Failure{Fault::NoCode};
    return texts;
}

Result<QImage, QrPicture::Fault> QrPicture::load(QIODevice &device)
{
    const QByteArray format = formatOf(device.peek(16));
    if (format.isEmpty())
        return Failure{Fault::NoPicture};
    QImageReader reader(&device, format);
    reader.setAutoDetectImageFormat(false);
    QImageReader::setAllocationLimit(kAllocationLimit);
    // Said in the file's head, before there is memory for it.
    const QSize size = reader.size();
    if (!size.isValid())
        return Failure{Fault::NoPicture};
    if (!fits(size))
        return Failure{Fault::TooLarge};
    QImage image;
    if (!reader.read(&image) || !fits(image.size()))
        return Failure{Fault::NoPicture};
    return image;
}

} // namespace hearth::app
