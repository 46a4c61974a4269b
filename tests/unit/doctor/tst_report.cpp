// SPDX-License-Identifier: MIT
#include "server/doctor/Report.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

using namespace hearth::server;

namespace {

const Finding kWell{QStringLiteral("port"), Verdict::Ok, "It listens."};
const Finding kUnknown{QStringLiteral("clock"), Verdict::Unknown, "Nobody says.", "Compare it."};
const Finding kProblem{QStringLiteral("firewall"),
                       Verdict::Problem,
                       {"%1 turns them away.", {QStringLiteral("ufw")}},
                       {"sudo ufw allow %1/tcp", {QStringLiteral("9473")}},
                       {QStringLiteral("a detail")}};

} // namespace

class ReportTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void isWellWithoutAProblem()
    {
        QVERIFY(Report({kWell, kUnknown}).isWell());
        QVERIFY(!Report({kWell, kProblem}).isWell());
        QCOMPARE(Report({kWell}).summary(), QStringLiteral("all is well"));
        QCOMPARE(Report({kProblem, kUnknown, kUnknown}).summary(),
                 QStringLiteral("1 problem, 2 things can't be seen"));
    }

    void isReadFromTheTop()
    {
        QCOMPARE(Report({kWell, kUnknown, kProblem}).text(),
                 QStringLiteral("problem  firewall      ufw turns them away.\n"
                                "                       a detail\n"
                                "                       -> sudo ufw allow 9473/tcp\n"
                                "unknown  clock         Nobody says.\n"
                                "                       -> Compare it.\n"
                                "ok       port          It listens.\n"
                                "\n"
                                "1 problem, 1 thing can't be seen"));
    }

    void programsGetItInOrder()
    {
        const QJsonArray checks = Report({kWell, kProblem}).json();
        QCOMPARE(checks.size(), 2);
        QCOMPARE(checks[0][QStringLiteral("id")].toString(), QStringLiteral("port"));
        QCOMPARE(checks[0][QStringLiteral("verdict")].toString(), QStringLiteral("ok"));
        QCOMPARE(checks[1][QStringLiteral("verdict")].toString(), QStringLiteral("problem"));
        QCOMPARE(checks[1][QStringLiteral("sentence")].toString(),
                 QStringLiteral("ufw turns them away."));
        const QJsonObject form = checks[1][QStringLiteral("sentence_form")].toObject();
        QCOMPARE(form[QStringLiteral("words")].toString(), QStringLiteral("%1 turns them away."));
        QCOMPARE(form[QStringLiteral("values")].toArray(), QJsonArray{QStringLiteral("ufw")});
        QCOMPARE(checks[1][QStringLiteral("next_step")].toString(),
                 QStringLiteral("sudo ufw allow 9473/tcp"));
        QCOMPARE(checks[1][QStringLiteral("next_step_form")][QStringLiteral("values")].toArray(),
                 QJsonArray{QStringLiteral("9473")});
        QCOMPARE(checks[1][QStringLiteral("details")].toArray().size(), 1);
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "tst_report.moc"
