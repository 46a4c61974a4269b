// SPDX-License-Identifier: MIT
#pragma once

#include "app/hosting/HostStatus.h"
#include "app/hosting/Joining.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace hearth::app {

class ServerConsole;

//! How others get to the hosted server. The code of an invite is known to nobody but this object
//! and whoever was given it, so each start of the app makes another one; the former stay good for
//! as long as they are.
class HostInvite : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the HostedServer")
    Q_PROPERTY(QString address READ address NOTIFY changed)
    Q_PROPERTY(QString keyWords READ keyWords NOTIFY changed)
    Q_PROPERTY(QString link READ link NOTIFY changed)
    Q_PROPERTY(QString hint READ hint NOTIFY changed)
    Q_PROPERTY(bool local READ isLocal NOTIFY changed)

public:
    static constexpr int uses = 50;
    static constexpr int days = 7;

    explicit HostInvite(ServerConsole &console, QObject *parent = nullptr);

    //! Where others find the server; empty until it has said so.
    [[nodiscard]] QString address() const;
    //! By which they know it; empty: connections are plain.
    [[nodiscard]] QString keyWords() const;
    //! Empty until it is there.
    [[nodiscard]] QString link() const;
    //! For how many and how long the link is good.
    [[nodiscard]] QString hint() const;
    //! This computer is on no network: others can't follow the link.
    [[nodiscard]] bool isLocal() const;

    //! The server runs, and this is how. Asks for a link if there is none.
    void show(const HostStatus &status, Joining::Rule joining);
    //! The server has ended, for good.
    void forget();

Q_SIGNALS:
    void changed();

private:
    void make();

    ServerConsole &m_console;
    std::optional<ServerLink> m_link;
    Joining::Rule m_joining = Joining::ByInvite;
    bool m_isAsking = false;
};

} // namespace hearth::app
