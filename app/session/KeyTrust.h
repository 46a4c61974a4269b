// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/KeyInspector.h"
#include "app/net/ServerLink.h"
#include "app/session/KeyQuestion.h"

#include <QObject>

namespace hearth::app {

class KnownKeys;

//! Sees to it that a server's key is known before anything is sent there: it is known already, an
//! invite link names it, an authority vouches for it at the first use, or a person takes it. Of a
//! server that was found on the network only the known key and the person count. None of these but
//! the person puts a key in the place of another one, or gives up the encryption of a
//! server whose key is known.
class KeyTrust : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(const Result<Done, AccountFailure> &)>;

    //! Both outlive it.
    KeyTrust(KeyInspector &inspector, KnownKeys &keys, QObject *parent = nullptr);

    [[nodiscard]] KeyQuestion *question() { return &m_question; }

    //! Answered at most once: at once for a plain address of a server without a key, and not before
    //! the person has answered where the question is asked; OtherKey or Unencrypted when they
    //! refuse. Gives up an earlier check.
    void check(const ServerLink &link, Answer answer);
    //! What is under way has no answer any more.
    void cancel();

Q_SIGNALS:
    //! A key that is taken could not be written down: it is asked for again at the next start.
    void keyNotKept();

private:
    void checkPlain();
    void onInspected(const ShownKey &shown);
    void put(const KeyFingerprint &key);
    void finish(const Result<Done, AccountFailure> &result);

    KeyInspector &m_inspector;
    KnownKeys &m_keys;
    KeyQuestion m_question;
    ServerLink m_link;
    Answer m_answer;
    int m_attempt = 0; //!< an answer to an earlier one is ignored
};

} // namespace hearth::app
