// SPDX-License-Identifier: MIT
#include "tests/integration/server/AccessTable.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace hearth;
using namespace hearth::test;

//! A command that nobody has said of who may give it can't come to be.
class AccessTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void everyTypeOfMessageIsThere()
    {
        for (std::size_t i = 0; i < std::variant_size_v<AnyMessage>; ++i) {
            const auto type = static_cast<MessageType>(i);
            const bool isThere =
                std::any_of(accessTable().begin(), accessTable().end(), [&](const AccessRow &row) {
                    return typeOf(row.make(Stage{})) == type;
                });
            QVERIFY2(isThere, wireName(type).data());
        }
    }

    void everyRoleAndPlaceIsSaid()
    {
        for (const AccessRow &row : accessTable()) {
            for (const Role role :
                 {Role::Owner, Role::Admin, Role::Member, Role::Guest, Role::Publisher}) {
                const auto letters = static_cast<std::size_t>(row.lettersFor(role).size());
                QVERIFY2(letters == 1 || letters == places, row.name);
                QVERIFY2(row.lettersFor(role).size() == row.lettersFor(Role::Owner).size(),
                         row.name);
            }
        }
    }
};

QTEST_GUILESS_MAIN(AccessTableTest)
#include "tst_accesstable.moc"
