// SPDX-License-Identifier: MIT
#pragma once

#include "tests/qml/CallLog.h"
#include "tests/qml/RowModel.h"

// What FakeApp.h has of the administration of a server.
namespace hearth::app {

class ServerRole : public QObject
{
    Q_OBJECT

public:
    enum Word { Owner, Admin, Member, Guest, Publisher };
    Q_ENUM(Word)
};

class PagedListModel : public RowModel
{
    Q_OBJECT
    Q_PROPERTY(bool loading MEMBER m_loading NOTIFY stateChanged)
    Q_PROPERTY(bool loaded MEMBER m_loaded NOTIFY stateChanged)
    Q_PROPERTY(bool more MEMBER m_more NOTIFY stateChanged)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY stateChanged)

public:
    PagedListModel()
        : RowModel({})
    {}

    using RowModel::RowModel;

Q_SIGNALS:
    void stateChanged();

private:
    bool m_loading = false;
    bool m_loaded = true;
    bool m_more = false;
    QString m_error;
};

class PeopleModel : public PagedListModel
{
    Q_OBJECT
    Q_PROPERTY(QString filter MEMBER m_filter NOTIFY filterChanged)
    Q_PROPERTY(int total READ count NOTIFY countChanged)

public:
    explicit PeopleModel(QObject *parent = nullptr);

Q_SIGNALS:
    void filterChanged();

private:
    QString m_filter;
};

class InviteModel : public PagedListModel
{
    Q_OBJECT

public:
    explicit InviteModel(QObject *parent = nullptr);
};

class AuditModel : public PagedListModel
{
    Q_OBJECT

public:
    explicit AuditModel(QObject *parent = nullptr);
};

class ServerAdministration : public CallLog
{
    Q_OBJECT
    Q_PROPERTY(bool available MEMBER m_available NOTIFY changed)
    Q_PROPERTY(QList<int> grantable MEMBER m_grantable NOTIFY changed)
    Q_PROPERTY(hearth::app::PeopleModel *people READ people CONSTANT)
    Q_PROPERTY(hearth::app::InviteModel *invites READ invites CONSTANT)
    Q_PROPERTY(hearth::app::AuditModel *audit READ audit CONSTANT)
    Q_PROPERTY(hearth::app::ServerAdministration::Place busy MEMBER m_busy NOTIFY changed)
    Q_PROPERTY(
        hearth::app::ServerAdministration::Place errorPlace MEMBER m_errorPlace NOTIFY changed)
    Q_PROPERTY(QString error MEMBER m_error NOTIFY changed)
    Q_PROPERTY(QString newLink MEMBER m_newLink NOTIFY changed)
    Q_PROPERTY(QString linkHint MEMBER m_linkHint NOTIFY changed)

public:
    enum Place { Nowhere, People, Invites, Audit };
    Q_ENUM(Place)
    using CallLog::CallLog;

    [[nodiscard]] PeopleModel *people() { return &m_people; }

    [[nodiscard]] InviteModel *invites() { return &m_invites; }

    [[nodiscard]] AuditModel *audit() { return &m_audit; }

    Q_INVOKABLE QString roleName(int role) const
    {
        static const QStringList names{QStringLiteral("Owner"), QStringLiteral("Admin"),
                                       QStringLiteral("Member"), QStringLiteral("Guest"),
                                       QStringLiteral("Publisher")};
        return names.value(role);
    }

    Q_INVOKABLE void open() { note({QStringLiteral("open")}); }

    Q_INVOKABLE void close() { note({QStringLiteral("close")}); }

    Q_INVOKABLE void retry(hearth::app::ServerAdministration::Place place)
    {
        note({QStringLiteral("retry"), QString::number(place)});
    }

    Q_INVOKABLE void loadOlderAudit() { note({QStringLiteral("loadOlderAudit")}); }

    Q_INVOKABLE void setRole(const QString &userId, int role)
    {
        note({QStringLiteral("setRole"), userId, roleName(role)});
    }

    Q_INVOKABLE void ban(const QString &userId, const QString &reason)
    {
        note({QStringLiteral("ban"), userId, reason});
    }

    Q_INVOKABLE void unban(const QString &userId) { note({QStringLiteral("unban"), userId}); }

    Q_INVOKABLE void createInvite(int role, int uses, int days)
    {
        note({QStringLiteral("createInvite"), roleName(role), QString::number(uses),
              QString::number(days)});
    }

    Q_INVOKABLE void revokeInvite(const QString &inviteId)
    {
        note({QStringLiteral("revokeInvite"), inviteId});
    }

    Q_INVOKABLE void forgetLink()
    {
        m_newLink.clear();
        Q_EMIT changed();
    }

Q_SIGNALS:
    void changed();

private:
    bool m_available = false;
    QList<int> m_grantable;
    PeopleModel m_people;
    InviteModel m_invites;
    AuditModel m_audit;
    Place m_busy = Nowhere;
    Place m_errorPlace = Nowhere;
    QString m_error;
    QString m_newLink;
    QString m_linkHint;
};

} // namespace hearth::app
