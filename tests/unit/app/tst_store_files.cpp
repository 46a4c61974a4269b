// SPDX-License-Identifier: MIT
#include "tests/unit/app/StoreFixture.h"

using namespace hearth;
using namespace hearth::app;

class TestStoreFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:

    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void theCacheIsCommittedBeforeTheWords()
    {
        QTemporaryDir dir;
        StoreFiles files(dir.path(), [] {});
        const auto other =
            Database::open(StoreFiles::cachePath(dir.path()), Database::Access::ReadWrite, {});
        QVERIFY(other);
        bool isThere = false;
        files.handle(
            {{StoreJob::File::Words,
              [&](Database &) {
                  Statement mark = (*other)->statement("SELECT seq FROM read_marks");
                  isThere = mark.next();
              },
              {}},
             {StoreJob::File::Cache,
              [](Database &database) { database.run("INSERT INTO read_marks VALUES ('r', 1)"); },
              {}}});
        QVERIFY(isThere);
    }

    void aJobThatFailsTakesNoneOfItsNeighboursWithIt()
    {
        QTemporaryDir dir;
        StoreFiles files(dir.path(), [] {});
        std::vector<StoreJob::Outcome> outcomes;
        const auto job = [&outcomes](const char *sql) {
            return StoreJob{
                StoreJob::File::Cache, [sql](Database &database) { database.run(sql); },
                [&outcomes](StoreJob::Outcome outcome) { outcomes.push_back(outcome); }};
        };
        expectWarning(QStringLiteral("^could not be kept on disk"));
        files.handle({job("INSERT INTO read_marks VALUES ('a', 1)"),
                      job("INSERT INTO no_such_table VALUES (1)"),
                      job("INSERT INTO read_marks VALUES ('b', 1)")});
        using Outcome = StoreJob::Outcome;
        QVERIFY((outcomes
                 == std::vector<Outcome>{Outcome::Committed, Outcome::Failed, Outcome::Committed}));
        const auto other =
            Database::open(StoreFiles::cachePath(dir.path()), Database::Access::ReadWrite, {});
        Statement count = (*other)->statement("SELECT count(*) FROM read_marks");
        QVERIFY(count.next());
        QCOMPARE(count.integer(0), 2);
    }

    void aDamagedCacheIsBegunAnew_data()
    {
        QTest::addColumn<qint64>("from");
        QTest::newRow("no database at all") << qint64(0);
        QTest::newRow("pages of it") << qint64(4096);
    }

    void aDamagedCacheIsBegunAnew()
    {
        QFETCH(qint64, from);
        StoreFixture s;
        s.begin();
        for (qint64 seq = 1; seq <= 100; ++seq)
            s.store->apply(sent(seq));
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->setDraft(general, {QStringLiteral("draft")});
        s.store.reset();
        const QString path = StoreFiles::cachePath(s.folder);
        s.damage(path, from);
        expectWarning(QStringLiteral("^put aside and begun anew: cache.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        const auto kept = s.store->load();
        QVERIFY(kept.epoch.isEmpty());
        QCOMPARE(kept.outbox.size(), size_t(1));
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("draft"));
        QVERIFY(QFile::exists(StoreFile::asideOf(path)));
        s.begin();
        s.store->apply(sent(1));
        s.reopen();
        QCOMPARE(s.store->readNow(query()).messages.size(), size_t(1));
    }

    void damageThatIsFoundInUseIsTold()
    {
        StoreFixture s;
        s.begin();
        for (qint64 seq = 1; seq <= 2000; ++seq)
            s.store->apply(sent(seq));
        s.store.reset();
        // The first pages, with the schema and the rooms, stay whole.
        s.damage(StoreFiles::cachePath(s.folder), 32 * 4096);
        expectWarning(QStringLiteral("^put aside and begun anew: cache.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        bool lost = false;
        s.store->setOnLost([&lost] { lost = true; });
        for (qint64 before = 2000; before > 0 && !lost; before -= 50) {
            (void)s.store->readNow(query(before));
            QCoreApplication::processEvents();
        }
        QVERIFY(lost);
        s.begin();
        s.store->apply(sent(1));
        QCOMPARE(s.store->readNow(query()).messages.size(), size_t(1));
    }

    void whatHasNoFileIsNotSaidToBeDurable()
    {
        StoreFixture s;
        s.store.reset();
        // Something is in the way.
        QVERIFY(QFile::remove(StoreFiles::wordsPath(s.folder)));
        QVERIFY(QDir().mkpath(StoreFiles::wordsPath(s.folder)));
        expectWarning(QStringLiteral("^nothing is kept beyond the end of the app: words.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        QVERIFY(s.store->load().words == OutboxStore::Kept::UntilExit);
        std::optional<OutboxStore::Kept> kept;
        s.store->outbox().add(outgoing(QStringLiteral("p1")),
                              [&kept](OutboxStore::Kept how) { kept = how; });
        QVERIFY(QTest::qWaitFor([&kept] { return kept.has_value(); }));
        QVERIFY(*kept == OutboxStore::Kept::UntilExit);

        s.store.reset();
        QVERIFY(QDir().rmdir(StoreFiles::wordsPath(s.folder)));
        s.store = SqliteLocalStore::open(s.folder);
        const auto state = s.store->load();
        QVERIFY(state.words == OutboxStore::Kept::Durably);
        QVERIFY(state.outbox.empty());
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p2"))));
    }

    void wordsAreSavedFromADamagedFile()
    {
        StoreFixture s;
        for (int i = 0; i < 50; ++i)
            QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p%1").arg(i), QString(300, u'x'))));
        s.store->setDraft(general, {QStringLiteral("draft")});
        const LeftRoom left{direct, QStringLiteral("# lab"), QStringLiteral("Bob removed you.")};
        s.store->putLeftRoom(left);
        s.store->keepAttention(general, Attention::None);
        s.store->keepSkinTone(SkinTone::Medium);
        s.store->keepFeedHabits(FeedId(QStringLiteral("greenhouse")), "{}");
        s.store.reset();
        const QString path = StoreFiles::wordsPath(s.folder);
        // The number of a version that is not known yet: nothing else is wrong with it.
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(63));
        file.write("\x63", 1);
        file.close();
        expectWarning(QStringLiteral("^put aside and begun anew: words.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        const auto kept = s.store->load();
        QCOMPARE(kept.outbox.size(), size_t(50));
        QVERIFY(kept.outbox[1].id == CommandId(QStringLiteral("p1")));
        QVERIFY((kept.leftRooms == std::vector<LeftRoom>{left}));
        QCOMPARE(kept.attention.at(general), Attention::None);
        QCOMPARE(kept.skinTone, SkinTone::Medium);
        QCOMPARE(kept.feedHabits.at(FeedId(QStringLiteral("greenhouse"))), QByteArray("{}"));
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("draft"));
        QVERIFY(QFile::exists(StoreFile::asideOf(path)));
    }

    void wordsAreSavedFromADamagedFileOfAnEarlierSchema_data()
    {
        QTest::addColumn<int>("schema");
        for (int schema = 1; schema < Migrations::latest(Migrations::Schema::Words); ++schema)
            QTest::addRow("%d", schema) << schema;
    }

    void wordsAreSavedFromADamagedFileOfAnEarlierSchema()
    {
        QFETCH(int, schema);
        StoreFixture s;
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->setDraft(general, {QStringLiteral("draft")});
        s.store->putLeftRoom({direct, QStringLiteral("# lab"), {}});
        s.store->keepAttention(general, Attention::None);
        s.store.reset();
        {
            const auto file =
                Database::open(StoreFiles::wordsPath(s.folder), Database::Access::ReadWrite, {});
            QVERIFY(file);
            QVERIFY((*file)->run("DROP TABLE feed_habits"));
            const std::vector<const char *> unfinished{"reply_to",        "reply_author",
                                                       "reply_line",      "change_of",
                                                       "change_original", "change_text"};
            for (const char *column : schema < 6 ? unfinished : std::vector<const char *>())
                QVERIFY((*file)->run(qPrintable(QStringLiteral("ALTER TABLE drafts DROP COLUMN %1")
                                                    .arg(QLatin1String(column)))));
            if (schema < 5)
                QVERIFY((*file)->run("DROP TABLE choices"));
            if (schema < 4) {
                QVERIFY((*file)->run("ALTER TABLE outbox DROP COLUMN reply_to"));
                QVERIFY((*file)->run("DROP TABLE recent_emoji"));
            }
            if (schema < 3) {
                QVERIFY((*file)->run("DROP TABLE attention"));
                QVERIFY((*file)->run("ALTER TABLE left_rooms DROP COLUMN reason"));
            }
            if (schema < 2)
                QVERIFY((*file)->run("DROP TABLE left_rooms"));
            // Of a version that is not known yet: nothing else is wrong with it.
            QVERIFY((*file)->run("PRAGMA user_version = 99"));
        }
        expectWarning(QStringLiteral("^put aside and begun anew: words.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        const auto kept = s.store->load();
        QCOMPARE(kept.outbox.size(), size_t(1));
        QVERIFY(kept.outbox[0].id == CommandId(QStringLiteral("p1")) && !kept.outbox[0].replyTo);
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("draft"));
        QCOMPARE(kept.leftRooms.size(), size_t(schema < 2 ? 0 : 1));
        QCOMPARE(kept.attention.size(), size_t(schema < 3 ? 0 : 1));
    }

    void whatStandsAroundTheDamageIsSaved()
    {
        StoreFixture s;
        for (int i = 0; i < 100; ++i)
            QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p%1").arg(i), QString(500, u'x'))));
        s.store->setDraft(general, {QStringLiteral("draft")});
        s.store.reset();
        const QString path = StoreFiles::wordsPath(s.folder);
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.size() > 16 * 4096);
            QVERIFY(file.seek(14 * 4096));
            file.write(QByteArray(2 * 4096, 'x'));
        }
        expectWarning(QStringLiteral("^put aside and begun anew: words.sqlite"));
        s.store = SqliteLocalStore::open(s.folder);
        const auto kept = s.store->load();
        QVERIFY(kept.outbox.size() > 50 && kept.outbox.size() < 100);
        QVERIFY(kept.outbox.front().id == CommandId(QStringLiteral("p0")));
        QVERIFY(kept.outbox.back().id == CommandId(QStringLiteral("p99")));
        for (size_t i = 1; i < kept.outbox.size(); ++i) {
            const auto number = [](const OutgoingMessage &message) {
                return message.id.toString().mid(1).toInt();
            };
            QVERIFY(number(kept.outbox[i - 1]) < number(kept.outbox[i]));
        }
        QCOMPARE(kept.drafts.at(general).text, QStringLiteral("draft"));
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("new"))));
    }

    void aFileOfTheFirstVersionIsBroughtUpToDate()
    {
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1, QStringLiteral("before the search was there")));
        s.store.reset();
        {
            const auto file =
                Database::open(StoreFiles::cachePath(s.folder), Database::Access::ReadWrite, {});
            QVERIFY(file);
            for (const char *sql :
                 {"DROP TRIGGER messages_added", "DROP TRIGGER messages_dropped",
                  "DROP TRIGGER messages_changed", "DROP TABLE words",
                  "ALTER TABLE rooms DROP COLUMN role", "ALTER TABLE rooms DROP COLUMN read_only",
                  "ALTER TABLE users DROP COLUMN status_text",
                  "ALTER TABLE users DROP COLUMN status_emoji", "PRAGMA user_version = 1"})
                QVERIFY((*file)->run(sql));
        }
        s.store = SqliteLocalStore::open(s.folder);
        QCOMPARE(s.store->load().seen.at(general), 1);
        QCOMPARE(s.found(QStringLiteral("search")),
                 QStringList{QStringLiteral("before the search was there")});
    }

    void isReadableForItsOwnerAlone()
    {
        StoreFixture s;
        s.begin();
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther
            | QFile::WriteOther | QFile::ExeOther;
        QVERIFY(!(QFile::permissions(s.folder) & others));
        const auto names = QDir(s.folder).entryList(QDir::Files);
        QVERIFY(names.size() >= 4);
        for (const auto &name : names)
            QVERIFY2(!(QFile::permissions(s.folder + QLatin1Char('/') + name) & others),
                     qPrintable(name));
    }

    void forgetsEverythingOnDisk()
    {
        StoreFixture s;
        s.begin();
        s.store->apply(sent(1));
        QVERIFY(s.addOutgoing(outgoing(QStringLiteral("p1"))));
        s.store->forget();
        s.store->close();
        QVERIFY(!QFileInfo::exists(s.folder));
        s.reopen();
        QVERIFY(s.store->load().epoch.isEmpty());
        QVERIFY(s.store->load().outbox.empty());
    }

    void worksInMemoryWhereNothingCanBeWritten()
    {
        QTemporaryDir dir;
        QFile blocker(dir.filePath(QStringLiteral("account")));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        for (int file = 0; file < 2; ++file)
            expectWarning(QStringLiteral("^nothing is kept beyond the end of the app"));
        const auto store = SqliteLocalStore::open(dir.filePath(QStringLiteral("account")));
        store->begin(epoch, user(alice, QStringLiteral("Alice Moor")));
        store->startRange(general, 0);
        store->apply(sent(1));
        QCOMPARE(store->readNow(query()).messages.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(TestStoreFiles)
#include "tst_store_files.moc"
