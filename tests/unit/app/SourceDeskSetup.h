// SPDX-License-Identifier: MIT
#pragma once

#include "app/desk/SourceDesk.h"
#include "app/streams/SourceBook.h"
#include "tests/unit/app/FakeTime.h"

#include <QAbstractItemModelTester>
#include <QFile>
#include <QHash>
#include <QPointer>
#include <QTemporaryDir>

namespace hearth::app {

class DeskKeyring final : public CredentialStore
{
public:
    QHash<QString, QString> secrets;
    bool isLocked = false;

    void check(std::function<void(Kept)> answer) override { answer(Kept::Safely); }

    void read(const QString &key, std::function<void(std::optional<QString>)> answer) override
    {
        answer(isLocked ? std::nullopt : std::optional(secrets.value(key)));
    }

    void write(const QString &key, const QString &secret, std::function<void(Kept)> answer) override
    {
        secrets.insert(key, secret);
        answer(isLocked ? Kept::UntilExitWhileLocked : Kept::Safely);
    }

    void remove(const QString &key) override { secrets.remove(key); }
};

//! Notes what is asked of it.
class NotedReplay final : public ReplayControl
{
public:
    ReplayStatus told;
    QStringList calls;

    void play() override { calls.append(QStringLiteral("play")); }

    void pause() override { calls.append(QStringLiteral("pause")); }

    void seek(std::chrono::milliseconds position) override
    {
        calls.append(QStringLiteral("seek %1").arg(position.count()));
    }

    void setSpeed(double speed) override { calls.append(QStringLiteral("speed %1").arg(speed)); }

    [[nodiscard]] ReplayStatus status() const override { return told; }

    void tell(const ReplayStatus &status)
    {
        told = status;
        Q_EMIT changed();
    }
};

//! Says what the test says.
class SpokenSource final : public LiveSource
{
public:
    explicit SpokenSource(SourceProfile of)
        : profile(std::move(of))
    {}

    void start() override { ++starts; }

    void stop() override { change(SourceState::Idle, {}); }

    void send(const SourceFrame &frame) override { sent.push_back(frame); }

    [[nodiscard]] SourceState state() const override { return m_state; }

    [[nodiscard]] QString why() const override { return m_why; }

    [[nodiscard]] ReplayControl *replay() override
    {
        return profile.kind() == SourceProfile::Kind::Replay ? &control : nullptr;
    }

    void change(SourceState state, const QString &why)
    {
        m_state = state;
        m_why = why;
        Q_EMIT stateChanged();
    }

    SourceProfile profile;
    NotedReplay control;
    int starts = 0;
    std::vector<SourceFrame> sent;

private:
    SourceState m_state = SourceState::Idle;
    QString m_why;
};

struct DeskSetup
{
    QTemporaryDir folder;
    FakeTime time;
    DeskKeyring keyring;
    SourceBook book{folder.filePath(QStringLiteral("hearth.ini")), keyring};
    std::vector<QPointer<SpokenSource>> made;
    SourceDesk desk{{[this](const SourceProfile &profile) {
                         auto source = std::make_unique<SpokenSource>(profile);
                         made.emplace_back(source.get());
                         return source;
                     },
                     time.source(), book, folder.path()}};
    QAbstractItemModelTester tester{&desk, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void open(const char *address)
    {
        SourceProfile profile;
        profile.address = QString::fromLatin1(address);
        desk.open(profile);
    }

    [[nodiscard]] SourceForm &form() { return *desk.form(); }

    //! Its path.
    QString writeFile(const QByteArray &content) const
    {
        QFile file(folder.filePath(QStringLiteral("lines")));
        if (!file.open(QFile::WriteOnly) || file.write(content) != content.size())
            qFatal("the file can't be written");
        return file.fileName();
    }
};

} // namespace hearth::app
