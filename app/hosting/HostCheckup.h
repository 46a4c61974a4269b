// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/CheckupFinding.h"

#include <QAbstractListModel>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace hearth::app {

class DoctorProgram;

//! Why can't they see me? What `hearthd doctor` finds about this computer's server, problems first,
//! as it was when somebody last asked.
class HostCheckup : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to its HostedServer")
    Q_PROPERTY(hearth::app::HostCheckup::State state READ state NOTIFY changed)
    Q_PROPERTY(QString headline READ headline NOTIFY changed)
    Q_PROPERTY(hearth::app::HostCheckup::Verdict worst READ worst NOTIFY changed)
    Q_PROPERTY(QString failure READ failure NOTIFY changed)

public:
    enum State {
        Idle,
        Running,
        Done,
        Failed //!< failure() says why
    };
    Q_ENUM(State)

    enum Verdict { Problem, Warning, Unknown, Ok };
    Q_ENUM(Verdict)

    //! `nextStep` may be empty.
    enum Role { Title = Qt::UserRole + 1, VerdictRole, Sentence, NextStep };

    //! Where the server would listen, as DoctorProgram wants it.
    using Listen = std::function<QString()>;

    //! The program outlives it.
    HostCheckup(DoctorProgram &program, Listen listen, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    [[nodiscard]] State state() const { return m_state; }

    //! What it comes to, a whole sentence; empty unless it is Done.
    [[nodiscard]] QString headline() const;
    //! Of all findings; Ok without any.
    [[nodiscard]] Verdict worst() const;

    //! Whole sentences, or empty.
    [[nodiscard]] QString failure() const { return m_failure; }

    //! All of it, for somebody who may know what to do about it.
    Q_INVOKABLE QString text() const;
    //! Looks, from the beginning. Passed over while it does.
    Q_INVOKABLE void start();
    //! Forgets what was found, or is being looked for.
    Q_INVOKABLE void dismiss();

Q_SIGNALS:
    void changed();

private:
    void setFindings(std::vector<CheckupFinding> findings);
    void setState(State state);
    void fail(const QString &why);

    DoctorProgram &m_program;
    Listen m_listen;
    State m_state = Idle;
    QString m_failure;
    std::vector<CheckupFinding> m_findings;
};

} // namespace hearth::app
