// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/FakeAdministration.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of finding: the jump box and the search.
namespace hearth::app {

class JumpModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(QString text MEMBER m_text NOTIFY textChanged)
    Q_PROPERTY(hearth::app::CallLog *log READ log CONSTANT)

public:
    enum Kind { Room, Person, Action };
    Q_ENUM(Kind)

    enum Command { BrowseRooms, OpenAccount, OpenAdministration, OpenServers, SignOut };
    Q_ENUM(Command)
    explicit JumpModel(QObject *parent = nullptr);

    [[nodiscard]] CallLog *log() { return &m_log; }

    Q_INVOKABLE void open() { m_log.note({QStringLiteral("open")}); }

Q_SIGNALS:
    void textChanged();

private:
    QString m_text;
    CallLog m_log;
};

} // namespace hearth::app
