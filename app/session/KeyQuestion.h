// SPDX-License-Identifier: MIT
#pragma once

#include "shared/model/KeyFingerprint.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <optional>

namespace hearth::app {

//! Whether a person takes a key for that of their server: what is shown to them, and what they say.
class KeyQuestion : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("belongs to the SessionList")
    Q_PROPERTY(bool asked READ isAsked NOTIFY changed)
    Q_PROPERTY(hearth::app::KeyQuestion::Reason reason READ reason NOTIFY changed)
    Q_PROPERTY(QString server READ server NOTIFY changed)
    Q_PROPERTY(QString words READ words NOTIFY changed)
    Q_PROPERTY(QString hex READ hex NOTIFY changed)
    Q_PROPERTY(QString expectedWords READ expectedWords NOTIFY changed)
    Q_PROPERTY(QString expectedHex READ expectedHex NOTIFY changed)
    Q_PROPERTY(bool vouched READ isVouched NOTIFY changed)

public:
    enum Reason {
        FirstUse, //!< no key of this server is known
        Changed, //!< another one is known
        NotOfLink, //!< the invite link names another one
        NotAnnounced, //!< the network was told of another one
        Unencrypted //!< one is known, and the address gives up the encryption
    };
    Q_ENUM(Reason)

    struct Asked
    {
        Reason reason = FirstUse;
        QString server; //!< what people call it
        KeyFingerprint shown; //!< unless it is not encrypted
        KeyFingerprint expected; //!< unless it is the first use
        bool vouched = false; //!< an authority vouches for the shown one

        friend bool operator==(const Asked &, const Asked &) = default;
    };

    using QObject::QObject;

    [[nodiscard]] bool isAsked() const { return m_asked.has_value(); }

    [[nodiscard]] Reason reason() const;
    [[nodiscard]] QString server() const;
    [[nodiscard]] QString words() const;
    [[nodiscard]] QString hex() const;
    [[nodiscard]] QString expectedWords() const;
    [[nodiscard]] QString expectedHex() const;
    [[nodiscard]] bool isVouched() const;

    //! Whether this is the first of the new fingerprint's words, which is typed where a key takes
    //! the place of another one: nobody does that by a slip of the hand.
    Q_INVOKABLE bool isProof(const QString &typed) const;
    //! Takes the shown key, or goes on without one; without the proof, where one is needed, nothing
    //! happens.
    Q_INVOKABLE void accept(const QString &proof = {});
    Q_INVOKABLE void refuse();

    //! Takes the place of what was asked before.
    void ask(const Asked &asked);
    //! Nobody has to answer any more.
    void withdraw();

Q_SIGNALS:
    void changed();
    //! Exactly the key that was on the screen; none where it is not encrypted.
    void accepted(const hearth::KeyFingerprint &shown);
    void refused();

private:
    [[nodiscard]] bool needsProof() const;

    std::optional<Asked> m_asked;
};

} // namespace hearth::app
