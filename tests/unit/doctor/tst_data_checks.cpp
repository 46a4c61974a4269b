// SPDX-License-Identifier: MIT
#include "server/doctor/checks/DataChecks.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace hearth::server;

class DataChecksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_dir = std::make_unique<QTemporaryDir>();
    }

    void theFolderIsThereOrNot()
    {
        QCOMPARE(DirectoryCheck(m_dir->path()).look().verdict, Verdict::Ok);
        const QString none = file("none");
        const Finding missing = DirectoryCheck(none).look();
        QCOMPARE(missing.verdict, Verdict::Problem);
        QVERIFY(missing.sentence.text().contains(none));
        write("a", "");
        QCOMPARE(DirectoryCheck(file("a")).look().verdict, Verdict::Problem);
    }

    void theDataIsItsUsersAloneOrNot()
    {
        const auto look = [this] {
            return PermissionsCheck(m_dir->path(), {file("secret"), file("none")}).look();
        };
        write("secret", "");
        constexpr auto owner = QFile::ReadOwner | QFile::WriteOwner;
        QVERIFY(QFile::setPermissions(file("secret"), owner));
        QCOMPARE(look().verdict, Verdict::Ok);
        QVERIFY(QFile::setPermissions(m_dir->path(), owner | QFile::ExeOwner | QFile::ExeOther));
        QCOMPARE(look().verdict, Verdict::Warning);
        QVERIFY(QFile::setPermissions(file("secret"), owner | QFile::ReadGroup));
        const Finding open = look();
        QCOMPARE(open.verdict, Verdict::Problem);
        QCOMPARE(open.nextStep.text(), QStringLiteral("chmod 600 ") + file("secret"));
    }

    void theDatabaseIsWholeOrNot()
    {
        QCOMPARE(DatabaseCheck(file("hearth.db")).look().verdict, Verdict::Ok);
        write("hearth.db", QByteArray("SQLite format 3").leftJustified(8192, 'x'));
        const Finding damaged = DatabaseCheck(file("hearth.db")).look();
        QCOMPARE(damaged.verdict, Verdict::Problem);
        QVERIFY(damaged.nextStep.text().contains(QStringLiteral("hearthd restore")));
    }

private:
    [[nodiscard]] QString file(const char *name) const
    {
        return m_dir->filePath(QString::fromLatin1(name));
    }

    void write(const char *name, const QByteArray &text) const
    {
        QFile out(file(name));
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(DataChecksTest)
#include "tst_data_checks.moc"
