// SPDX-License-Identifier: MIT
#include "app/hosting/HearthdDoctor.h"
#include "app/hosting/HostCheckup.h"
#include "tests/unit/app/FakeHost.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

using namespace hearth;
using namespace hearth::app;

namespace {

//! As `hearthd doctor --json` prints it.
const QByteArray kMixed = R"({"checks": [
    {"id": "port", "verdict": "ok", "sentence": "It listens.", "next_step": "", "details": []},
    {"id": "clock", "verdict": "unknown", "sentence": "Nobody says.", "next_step": "Compare it."},
    {"id": "firewall", "verdict": "problem", "sentence": "ufw turns them away.",
     "next_step": "sudo ufw allow 9473/tcp", "details": ["a detail"]},
    {"id": "moon", "verdict": "full", "sentence": "It is full.", "next_step": "Wait."}
], "summary": "1 problem", "error": "1 problem"})";

const QByteArray kWell =
    R"({"checks": [{"id": "port", "verdict": "ok", "sentence": "It listens.", "next_step": ""}]})";

} // namespace

class HostCheckupTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
        m_doctor = FakeDoctor();
        m_checkup =
            std::make_unique<HostCheckup>(m_doctor, [] { return QStringLiteral("0.0.0.0:9473"); });
    }

    void problemsComeFirst()
    {
        const QAbstractItemModelTester tester(m_checkup.get());
        QCOMPARE(m_checkup->state(), HostCheckup::Idle);
        m_checkup->start();
        QCOMPARE(m_checkup->state(), HostCheckup::Running);
        QVERIFY(m_checkup->headline().isEmpty());
        m_doctor.tell(kMixed);
        QCOMPARE(m_checkup->state(), HostCheckup::Done);
        QCOMPARE(m_checkup->headline(), QStringLiteral("One problem was found."));
        QCOMPARE(m_checkup->worst(), HostCheckup::Problem);
        QCOMPARE(m_checkup->rowCount(), 4);
        QCOMPARE(row(0),
                 (QStringList{QStringLiteral("Firewall"), QStringLiteral("0"),
                              QStringLiteral("ufw turns them away."),
                              QStringLiteral("sudo ufw allow 9473/tcp")}));
        QCOMPARE(row(1).value(0), QStringLiteral("Clock"));
        // What a newer server looks for and says is shown, and never taken for good.
        QCOMPARE(row(2).mid(0, 2), (QStringList{QStringLiteral("moon"), QStringLiteral("2")}));
        QCOMPARE(row(3).mid(0, 2), (QStringList{QStringLiteral("The port"), QStringLiteral("3")}));
    }

    void itComesToOneSentence()
    {
        look(kWell);
        QCOMPARE(m_checkup->headline(), QStringLiteral("All is well on this computer."));
        QCOMPARE(m_checkup->worst(), HostCheckup::Ok);
        look(QByteArray(kMixed).replace("problem", "warning"));
        QVERIFY(m_checkup->headline().startsWith(QStringLiteral("No problem was found")));
        look(QByteArray(kMixed).replace("unknown", "problem"));
        QCOMPARE(m_checkup->headline(), QStringLiteral("2 problems were found."));
    }

    void allOfItCanBeHandedOn()
    {
        look(kMixed);
        const QString text = m_checkup->text();
        QVERIFY2(text.startsWith(QStringLiteral("One problem was found.\n\nFirewall: problem\n"
                                                "ufw turns them away.\na detail\n"
                                                "-> sudo ufw allow 9473/tcp\n")),
                 qPrintable(text));
        QVERIFY(text.endsWith(QStringLiteral("The port: ok\nIt listens.\n")));
    }

    void sentencesAreSaidInThePersonsLanguage()
    {
        struct German final : QTranslator
        {
            [[nodiscard]] bool isEmpty() const override { return false; }

            [[nodiscard]] QString translate(const char *context, const char *words,
                                            const char * /*about*/, int /*count*/) const override
            {
                return qstrcmp(context, "Doctor") == 0 && qstrcmp(words, "%1 holds %2.") == 0
                    ? QStringLiteral("%2: gehalten von %1.")
                    : QString();
            }
        };

        German german;
        QVERIFY(QCoreApplication::installTranslator(&german));
        look(QByteArray(R"({"checks": [
            {"id": "port", "verdict": "problem", "sentence": "%2 holds 9473.", "next_step": "Look.",
             "sentence_form": {"words": "%1 holds %2.", "values": ["%2", "9473"]},
             "next_step_form": {"words": "Look.", "values": []}}]})"));
        QCoreApplication::removeTranslator(&german);
        // What nobody has translated stays as the server says it.
        QCOMPARE(row(0).mid(2),
                 (QStringList{QStringLiteral("9473: gehalten von %2."), QStringLiteral("Look.")}));
    }

    void itLooksWhereTheServerWouldListen()
    {
        m_checkup->start();
        QCOMPARE(m_doctor.listen, QStringLiteral("0.0.0.0:9473"));
    }

    void oneLookAtATime()
    {
        m_checkup->start();
        m_checkup->start();
        QCOMPARE(m_doctor.starts, 1);
        m_doctor.tell(kMixed);
        m_checkup->start();
        QCOMPARE(m_doctor.starts, 2);
        QCOMPARE(m_checkup->rowCount(), 0);
    }

    void whatIsDismissedIsForgotten()
    {
        m_checkup->start();
        m_checkup->dismiss();
        QVERIFY(!m_doctor.isAtWork());
        QCOMPARE(m_checkup->state(), HostCheckup::Idle);
        look(kMixed);
        m_checkup->dismiss();
        QCOMPARE(m_checkup->rowCount(), 0);
    }

    void whyItCouldNotBeLookedAtIsSaid()
    {
        QTest::ignoreMessage(QtWarningMsg, "this computer could not be looked at: no such file");
        look(Failure{QStringLiteral("no such file")});
        QCOMPARE(m_checkup->state(), HostCheckup::Failed);
        QVERIFY(m_checkup->failure().contains(QStringLiteral("no such file")));
        QTest::ignoreMessage(QtWarningMsg,
                             QRegularExpression(QStringLiteral("can't be understood")));
        look(QByteArray("Segmentation fault"));
        QCOMPARE(m_checkup->state(), HostCheckup::Failed);
        look(kWell);
        QCOMPARE(m_checkup->state(), HostCheckup::Done);
        QVERIFY(m_checkup->failure().isEmpty());
    }

    void theProgramIsAskedForItsData()
    {
        HearthdDoctor doctor(script("printf '%s,' \"$@\"; exit 1"), QStringLiteral("/data dir"));
        QCOMPARE(told(doctor, QStringLiteral("0.0.0.0:9473")),
                 QStringLiteral("doctor,--json,--data,/data dir,--listen,0.0.0.0:9473,"));
    }

    void whatTheProgramSaysOfItselfIsHandedOn()
    {
        HearthdDoctor old(script("echo 'hearthd: doctor is not known here' >&2; exit 2"), {});
        QCOMPARE(told(old), QStringLiteral("failed: hearthd: doctor is not known here"));
        HearthdDoctor killed(script("kill -9 $$"), {});
        QCOMPARE(told(killed), QStringLiteral("failed: hearthd doctor ended without a word"));
        HearthdDoctor none(m_dir.filePath(QStringLiteral("none")), {});
        QVERIFY(told(none).startsWith(QStringLiteral("failed: ")));
    }

    void aCancelledProgramIsNotHeard()
    {
        bool isHeard = false;
        HearthdDoctor doctor(script("echo {}; exec cat /dev/zero >/dev/null"), {});
        doctor.start({}, [&isHeard](const DoctorProgram::Told &) { isHeard = true; });
        doctor.cancel();
        HearthdDoctor none(m_dir.filePath(QStringLiteral("none")), {});
        none.start({}, [&isHeard](const DoctorProgram::Told &) { isHeard = true; });
        none.cancel();
        // Another one has the place, and is heard alone.
        HearthdDoctor next(script("echo done"), {});
        QCOMPARE(told(next), QStringLiteral("done\n"));
        QVERIFY(!isHeard);
    }

private:
    void look(const DoctorProgram::Told &told)
    {
        m_checkup->start();
        m_doctor.tell(told);
    }

    [[nodiscard]] QStringList row(int row) const
    {
        const auto index = m_checkup->index(row);
        QStringList values;
        for (const int role : {HostCheckup::Title, HostCheckup::VerdictRole, HostCheckup::Sentence,
                               HostCheckup::NextStep}) {
            const QVariant value = m_checkup->data(index, role);
            values << (role == HostCheckup::VerdictRole ? QString::number(value.toInt())
                                                        : value.toString());
        }
        return values;
    }

    QString script(const QByteArray &lines)
    {
        QFile file(m_dir.filePath(QStringLiteral("program-%1").arg(++m_scripts)));
        if (!file.open(QIODevice::WriteOnly))
            qFatal("no script can be written");
        file.write("#!/bin/sh\n" + lines + "\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return file.fileName();
    }

    static QString told(DoctorProgram &doctor, const QString &listen = {})
    {
        std::optional<QString> said;
        doctor.start(listen, [&said](const DoctorProgram::Told &told) {
            said = told ? QString::fromUtf8(*told) : QStringLiteral("failed: ") + told.error();
        });
        (void)QTest::qWaitFor([&said] { return said.has_value(); }, 10'000);
        return said.value_or(QString());
    }

    QTemporaryDir m_dir;
    int m_scripts = 0;
    FakeDoctor m_doctor;
    std::unique_ptr<HostCheckup> m_checkup;
};

QTEST_GUILESS_MAIN(HostCheckupTest)
#include "tst_host_checkup.moc"
