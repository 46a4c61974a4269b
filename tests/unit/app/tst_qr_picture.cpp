// SPDX-License-Identifier: MIT
#include "app/desktop/InvitePicture.h"
#include "app/desktop/QrPicture.h"
#include "app/hosting/QrCode.h"

#include <QBuffer>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QImageWriter>
#include <QMimeData>
#include <QPainter>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThreadPool>
#include <QtEndian>

#include <sys/stat.h>

using namespace hearth;
using namespace hearth::app;
using Fault = QrPicture::Fault;

namespace {

const QString kLink =
    QStringLiteral("hearth://192.168.1.20:9473/?invite=hQ2mPzV0c3rJ8tXk1yWn4A&pin="
                   "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU");

//! As the host's page shows it.
QImage codeOf(const QString &text, int side = 300)
{
    QrCode code;
    code.setSize(QSizeF(side, side));
    code.setText(text);
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    code.paint(&painter);
    return image;
}

//! Somewhere on something larger, turned, and so many times as large.
QImage photo(const QImage &code, qreal degrees, qreal scale)
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    image.fill(QColor(120, 90, 70));
    QPainter painter(&image);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(700, 620);
    painter.rotate(degrees);
    painter.scale(scale, scale);
    painter.drawImage(-code.width() / 2, -code.height() / 2, code);
    return image;
}

} // namespace

class QrPictureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void readsACodeWhicheverWayItLies_data()
    {
        QTest::addColumn<qreal>("degrees");
        QTest::addColumn<qreal>("scale");
        for (const qreal degrees : {0.0, 17.0, 45.0, 90.0, 180.0, 263.0}) {
            for (const qreal scale : {0.6, 1.0, 2.2})
                QTest::addRow("%g degrees, %g times", degrees, scale) << degrees << scale;
        }
    }

    void readsACodeWhicheverWayItLies()
    {
        QFETCH(qreal, degrees);
        QFETCH(qreal, scale);
        const auto read = QrPicture::readImage(photo(codeOf(kLink), degrees, scale));
        QVERIFY(read);
        QCOMPARE(*read, QStringList(kLink));
    }

    void readsWhatAFileHolds_data()
    {
        QTest::addColumn<QByteArray>("format");
        QTest::newRow("png") << QByteArray("png");
        QTest::newRow("jpeg") << QByteArray("jpeg");
    }

    void readsWhatAFileHolds()
    {
        QFETCH(QByteArray, format);
        // By what is in it, whatever it is called.
        const QString file = m_dir.filePath(QStringLiteral("picture.txt"));
        QVERIFY(photo(codeOf(kLink), 5, 1.5).save(file, format.constData(), 60));
        const auto read = QrPicture::readFile(file);
        QVERIFY(read);
        QCOMPARE(*read, QStringList(kLink));
    }

    void readsACodeOnNothingAndALightOne()
    {
        QImage clear(340, 340, QImage::Format_ARGB32);
        clear.fill(Qt::transparent);
        const QImage code = codeOf(kLink);
        for (int y = 0; y < code.height(); ++y) {
            for (int x = 0; x < code.width(); ++x) {
                if (code.pixelColor(x, y) == QColor(Qt::black))
                    clear.setPixelColor(x + 20, y + 20, Qt::black);
            }
        }
        QVERIFY(QrPicture::readImage(clear));
        QImage light = code;
        light.invertPixels();
        QVERIFY(QrPicture::readImage(light));
    }

    void saysWhyNothingWasRead_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<Fault>("fault");
        QByteArray png;
        QBuffer buffer(&png);
        QVERIFY(buffer.open(QIODevice::WriteOnly));
        QVERIFY(codeOf(kLink).save(&buffer, "png"));
        QTest::newRow("nothing") << QByteArray() << Fault::NoPicture;
        QTest::newRow("a text") << QByteArray("hearth://192.168.1.20") << Fault::NoPicture;
        QTest::newRow("another format")
            << QByteArray("<svg xmlns='http://www.w3.org/2000/svg'/>") << Fault::NoPicture;
        QTest::newRow("a head alone") << png.left(8) << Fault::NoPicture;
        QTest::newRow("cut off") << png.left(png.size() / 2) << Fault::NoPicture;
        // Width and height stand behind the signature and the head of the first chunk.
        QTest::newRow("too wide") << withSize(png, 20'000, 10) << Fault::TooLarge;
        QTest::newRow("too many pixels") << withSize(png, 16'000, 16'000) << Fault::TooLarge;
        QTest::newRow("a picture of something else")
            << pngOf(QImage(64, 64, QImage::Format_RGB32)) << Fault::NoCode;
    }

    void saysWhyNothingWasRead()
    {
        QFETCH(QByteArray, content);
        QFETCH(Fault, fault);
        const auto read = QrPicture::readFile(write(content));
        QVERIFY(!read);
        QCOMPARE(read.error(), fault);
    }

    void whatIsNoFileOrTooLongIsNotOpened()
    {
        QCOMPARE(QrPicture::readFile(m_dir.filePath(QStringLiteral("none"))).error(),
                 Fault::Unreadable);
        QCOMPARE(QrPicture::readFile(m_dir.path()).error(), Fault::Unreadable);
        const QString pipe = m_dir.filePath(QStringLiteral("pipe"));
        QCOMPARE(::mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        QCOMPARE(QrPicture::readFile(pipe).error(), Fault::Unreadable);
        QFile sparse(write("\x89PNG\r\n\x1a\n"));
        QVERIFY(sparse.resize(QrPicture::largestFile + 1));
        QCOMPARE(QrPicture::readFile(sparse.fileName()).error(), Fault::TooLarge);
    }

    void anInviteIsFound()
    {
        InvitePicture picture;
        const QSignalSpy found(&picture, &InvitePicture::found);
        picture.read(QUrl::fromLocalFile(write(pngOf(codeOf(kLink)))));
        QVERIFY(picture.isBusy());
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toString(), kLink);
        QVERIFY(!picture.isBusy());
        QCOMPARE(picture.error(), QString());
    }

    void whatTheClipboardHasIsRead()
    {
        InvitePicture picture;
        QGuiApplication::clipboard()->setText(QStringLiteral("text"));
        picture.look();
        QVERIFY(!picture.isCopied());
        QGuiApplication::clipboard()->setImage(codeOf(kLink));
        QVERIFY(!picture.isCopied());
        picture.look();
        QVERIFY(picture.isCopied());
        const QSignalSpy found(&picture, &InvitePicture::found);
        picture.readCopied();
        QTRY_COMPARE(found.size(), 1);
        QCOMPARE(found.at(0).at(0).toString(), kLink);
    }

    void whatIsNoInviteIsSaid_data()
    {
        QTest::addColumn<QUrl>("file");
        QTest::addColumn<QString>("says");
        const auto row = [this](const char *tag, const QByteArray &content, const char *says) {
            const QString file = m_dir.filePath(QString::fromLatin1(tag));
            QFile(write(content)).rename(file);
            QTest::newRow(tag) << QUrl::fromLocalFile(file) << QString::fromLatin1(says);
        };
        row("another address", pngOf(codeOf(QStringLiteral("https://example.org"))),
            "not an invite");
        row("a damaged link", pngOf(codeOf(QStringLiteral("hearth://box/?pin=1"))),
            "not an invite");
        row("no code", pngOf(QImage(9, 9, QImage::Format_RGB32)), "no QR code");
        row("no picture", "text", "no picture");
        row("too large", withSize(pngOf(codeOf(kLink)), 20'000, 20'000), "too large");
        QTest::newRow("nothing") << QUrl::fromLocalFile(QStringLiteral("/nowhere"))
                                 << QStringLiteral("can't be read");
        QTest::newRow("elsewhere")
            << QUrl(QStringLiteral("https://example.org/a.png")) << QStringLiteral("Save it first");
    }

    void whatIsNoInviteIsSaid()
    {
        QFETCH(QUrl, file);
        QFETCH(QString, says);
        InvitePicture picture;
        const QSignalSpy found(&picture, &InvitePicture::found);
        picture.read(file);
        QTRY_VERIFY2(picture.error().contains(says), qPrintable(picture.error()));
        QVERIFY(!picture.isBusy());
        QCOMPARE(found.size(), 0);
        picture.forgetError();
        QCOMPARE(picture.error(), QString());
    }

    void whoHasGoneIsToldNothing()
    {
        auto picture = std::make_unique<InvitePicture>();
        picture->read(QUrl::fromLocalFile(write(pngOf(codeOf(kLink)))));
        picture.reset();
        QVERIFY(QThreadPool::globalInstance()->waitForDone());
        QCoreApplication::processEvents();
    }

private:
    static QByteArray pngOf(const QImage &image)
    {
        QByteArray png;
        QBuffer buffer(&png);
        return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "png") ? png : QByteArray();
    }

    //! It says that it is as large.
    static QByteArray withSize(QByteArray png, quint32 width, quint32 height)
    {
        qToBigEndian(width, png.data() + 16);
        qToBigEndian(height, png.data() + 20);
        // The chunk's check, over its name and its thirteen bytes.
        quint32 check = 0xffffffffU;
        for (const char byte : png.mid(12, 17)) {
            check ^= static_cast<quint8>(byte);
            for (int bit = 0; bit < 8; ++bit)
                check = (check >> 1U) ^ ((check & 1U) != 0 ? 0xedb88320U : 0U);
        }
        qToBigEndian(~check, png.data() + 29);
        return png;
    }

    [[nodiscard]] QString write(const QByteArray &content) const
    {
        QFile file(m_dir.filePath(QStringLiteral("file")));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("no file");
        return file.fileName();
    }

    QTemporaryDir m_dir;
};

QTEST_MAIN(QrPictureTest)
#include "tst_qr_picture.moc"
