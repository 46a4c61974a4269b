// SPDX-License-Identifier: MIT
#include "shared/protocol/CloseCode.h"

namespace hearth {

AfterClose afterClose(int closeCode)
{
    switch (static_cast<CloseCode>(closeCode)) {
    case CloseCode::AuthTimeout:
    case CloseCode::InvalidToken:
    case CloseCode::NotAuthenticated:
    case CloseCode::SessionRevoked:
        return AfterClose::SignInAgain;
    default:
        return AfterClose::Reconnect;
    }
}

} // namespace hearth
