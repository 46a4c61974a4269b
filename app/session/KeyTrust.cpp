// SPDX-License-Identifier: MIT
#include "app/session/KeyTrust.h"

#include "app/net/KnownKeys.h"

#include <QPointer>

#include <utility>

namespace hearth::app {

KeyTrust::KeyTrust(KeyInspector &inspector, KnownKeys &keys, QObject *parent)
    : QObject(parent)
    , m_inspector(inspector)
    , m_keys(keys)
{
    connect(&m_question, &KeyQuestion::accepted, this, [this](const KeyFingerprint &shown) {
        if (m_link.address.encryption == ServerAddress::Encryption::Tls)
            put(shown);
        finish(Done{});
    });
    connect(&m_question, &KeyQuestion::refused, this, [this] {
        const bool isPlain = m_link.address.encryption == ServerAddress::Encryption::Plain;
        AccountFailure failure;
        failure.kind = isPlain ? AccountFailure::Kind::Unencrypted : AccountFailure::Kind::OtherKey;
        finish(Failure{failure});
    });
}

void KeyTrust::check(const ServerLink &link, Answer answer)
{
    cancel();
    m_link = link;
    m_answer = std::move(answer);
    if (link.address.encryption == ServerAddress::Encryption::Plain) {
        checkPlain();
        return;
    }
    m_inspector.inspect(link.address,
                        [guard = QPointer(this),
                         attempt = m_attempt](const Result<ShownKey, AccountFailure> &result) {
                            if (!guard || guard->m_attempt != attempt)
                                return;
                            if (result)
                                guard->onInspected(*result);
                            else
                                guard->finish(Failure{result.error()});
                        });
}

void KeyTrust::cancel()
{
    ++m_attempt;
    m_answer = {};
    m_question.withdraw();
}

void KeyTrust::checkPlain()
{
    const auto known = m_keys.find(m_link.address.host, m_link.address.port);
    if (known)
        m_question.ask({KeyQuestion::Unencrypted, m_link.address.label(), {}, *known, false});
    else
        finish(Done{});
}

void KeyTrust::onInspected(const ShownKey &shown)
{
    const auto known = m_keys.find(m_link.address.host, m_link.address.port);
    const bool isVouched = shown.vouched == ShownKey::Vouched::Yes;
    // Whoever announces a server chooses its address and its pin: neither they nor an authority
    // that vouches for that address say that it is the server the person means.
    const bool isFound = m_link.origin == ServerLink::Origin::Network;
    const auto pin = isFound && known ? std::nullopt : m_link.pin;
    KeyQuestion::Asked asked{
        KeyQuestion::FirstUse, m_link.address.label(), shown.key, {}, isVouched};
    if (known && *known != shown.key) {
        asked.reason = KeyQuestion::Changed;
        asked.expected = *known;
    } else if (pin && *pin != shown.key) {
        asked.reason = isFound ? KeyQuestion::NotAnnounced : KeyQuestion::NotOfLink;
        asked.expected = *pin;
    } else if (known || (!isFound && (pin || isVouched))) {
        put(shown.key);
        finish(Done{});
        return;
    }
    m_question.ask(asked);
}

void KeyTrust::put(const KeyFingerprint &key)
{
    const auto kept = m_keys.put(m_link.address.host, m_link.address.port, key);
    if (kept == KnownKeys::Kept::UntilExit)
        Q_EMIT keyNotKept();
}

void KeyTrust::finish(const Result<Done, AccountFailure> &result)
{
    if (const auto answer = std::exchange(m_answer, {}))
        answer(result);
}

} // namespace hearth::app
