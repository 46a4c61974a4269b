// SPDX-License-Identifier: MIT
#pragma once

#include "app/net/KeyInspector.h"

#include <QObject>

namespace hearth::app {

//! By a TLS handshake that is hung up after the certificate.
class TlsKeyInspector final : public KeyInspector
{
public:
    void inspect(const ServerAddress &server, Inspected answer) override;

private:
    QObject m_context; //!< an answer after the inspector's end is dropped
};

} // namespace hearth::app
