// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>
#include <vector>

namespace hearth::app {

//! An account that this profile was signed in to. No secret is in it.
struct KnownServer
{
    QString address; //!< as ServerAddress::toString()
    QString username;
    QString name; //!< what the server calls itself
    qint64 lastUsed = 0; //!< Unix ms
    bool signedIn = false;

    friend bool operator==(const KnownServer &, const KnownServer &) = default;
};

//! The servers of a profile, in an ini file of its directory.
class ServerBook
{
public:
    explicit ServerBook(QString file);

    //! The one that was used last.
    [[nodiscard]] std::optional<KnownServer> last() const;
    //! One an address, the one that was used last; those of late first.
    [[nodiscard]] std::vector<KnownServer> addresses() const;
    //! What is known of an account, whatever the case of its name.
    [[nodiscard]] std::optional<KnownServer> find(const QString &address,
                                                  const QString &username) const;
    //! Takes the place of what is known of the same account.
    void put(const KnownServer &server);

private:
    QString m_file;
};

} // namespace hearth::app
