// SPDX-License-Identifier: MIT
#include "app/desktop/StandardInput.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <fcntl.h>
#include <unistd.h>

using namespace hearth::app;

namespace {

//! Standard input is another one for as long as this lives.
class InputFrom
{
public:
    explicit InputFrom(int descriptor)
        : m_before(::dup(STDIN_FILENO))
    {
        ::dup2(descriptor, STDIN_FILENO);
    }

    ~InputFrom()
    {
        ::dup2(m_before, STDIN_FILENO);
        ::close(m_before);
    }

    Q_DISABLE_COPY_MOVE(InputFrom)

private:
    int m_before;
};

} // namespace

//! By which path another process finds what comes in here.
class StandardInputTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void ofAFileItIsTheFile()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("lines")));
        QVERIFY(file.open(QFile::ReadWrite));
        const InputFrom input(file.handle());
        QCOMPARE(StandardInput::path(), file.fileName());
        QVERIFY(!StandardInput::isOfOthers(StandardInput::path()));
    }

    void ofAPipeItIsAWayToThePipe()
    {
        int ends[2];
        QCOMPARE(::pipe(ends), 0);
        const InputFrom input(ends[0]);
        ::close(ends[0]);
        const QString path = StandardInput::path();
        QVERIFY(StandardInput::isOfOthers(path));
        QCOMPARE(::write(ends[1], "x", 1), static_cast<ssize_t>(1));
        ::close(ends[1]);
        QFile other(path);
        QVERIFY(other.open(QFile::ReadOnly | QFile::Unbuffered));
        QCOMPARE(other.read(2), QByteArray("x"));
    }

    void ofAFileWithoutANameItIsAWay()
    {
        // As shells keep what stands in the script itself.
        QTemporaryDir folder;
        const QByteArray name = QFile::encodeName(folder.filePath(QStringLiteral("gone")));
        const int descriptor = ::open(name.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
        QCOMPARE(::write(descriptor, "lines", 5), static_cast<ssize_t>(5));
        QCOMPARE(::unlink(name.constData()), 0);
        const InputFrom input(descriptor);
        ::close(descriptor);
        QVERIFY(StandardInput::isOfOthers(StandardInput::path()));
        QFile other(StandardInput::path());
        QVERIFY(other.open(QFile::ReadOnly));
        QCOMPARE(other.readAll(), QByteArray("lines"));
    }
};

QTEST_GUILESS_MAIN(StandardInputTest)
#include "tst_standard_input.moc"
