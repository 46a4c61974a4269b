// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/CredentialStore.h"
#include "app/streams/SourceProfile.h"

#include <QByteArray>
#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <optional>
#include <vector>

namespace hearth::app {

//! The sources that a person keeps, in an ini file of their profile's directory. What may let
//! somebody in never stands in it, but in the keyring: bearer, values of headers, first frames,
//! subprotocols with a token among them, and an address with a name, a password or a query that
//! looks like one.
class SourceBook
{
public:
    struct Loaded
    {
        SourceProfile profile;
        bool isComplete = true; //!< false: the keyring does not give what belongs to it
    };

    //! The store outlives it.
    SourceBook(QString file, CredentialStore &credentials);

    //! In the order in which they came, without what the keyring has.
    [[nodiscard]] std::vector<SourceProfile> profiles() const;
    //! With it. Answers from the event loop, unless this is destroyed; an unknown id has no answer
    //! but an empty profile.
    void load(const QString &id, std::function<void(const Loaded &)> answer);
    //! In the place of the one with its id, or as a new one, whose id is returned. `answer` tells
    //! what became of the secrets, if there are any. What the keyring has and nobody has had from
    //! here stays beside them, as long as the source leads to the same place: whoever puts them did
    //! not know of it. While it is locked they are remembered here alone.
    QString put(SourceProfile profile, std::function<void(CredentialStore::Kept)> answer);
    void remove(const QString &id);
    //! What else is kept of a source, without any secret: whoever keeps it reads it. Empty: nothing
    //! is, and keeping that forgets what was. Of an id that is not here nothing is kept.
    [[nodiscard]] QByteArray habits(const QString &id) const;
    void keepHabits(const QString &id, const QByteArray &habits);
    //! What a person wrote to send to it, which the keyring has, for it may let somebody in.
    //! Answers from the event loop, unless this is destroyed: empty where nothing is kept, nothing
    //! where the keyring does not give it.
    void loadFrames(const QString &id, std::function<void(const std::optional<QString> &)> answer);
    //! In the place of what was kept. `answer` tells what became of it, if it is anything. Of an id
    //! that is not here nothing is kept.
    void keepFrames(const QString &id, const QString &frames,
                    std::function<void(CredentialStore::Kept)> answer);

private:
    void join(SourceProfile profile, std::function<void(CredentialStore::Kept)> answer);
    void remember(SourceProfile profile);
    void write(const SourceProfile &profile, std::function<void(CredentialStore::Kept)> answer);
    void forgetSecrets(const QString &id);
    [[nodiscard]] bool has(const QString &id) const;

    QString m_file;
    CredentialStore &m_credentials;
    QSet<QString> m_told; //!< ids whose secrets were given from here, or put here
    QHash<QString, QString> m_entered; //!< secrets by id that the keyring could not take yet
    QObject m_context; //!< what the store answers after this one's end is dropped
};

} // namespace hearth::app
