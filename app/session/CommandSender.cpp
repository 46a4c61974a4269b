// SPDX-License-Identifier: MIT
#include "app/session/CommandSender.h"

#include <QByteArray>
#include <QRandomGenerator>

#include <array>

namespace hearth::app {

CommandId newCommandId()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), bits.size());
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof(bits));
    return CommandId(QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)));
}

std::optional<std::chrono::milliseconds> CommandFailure::patience() const
{
    constexpr std::chrono::milliseconds unlessSaid{2000};
    const bool isForNow =
        error.code == ErrorCode::RateLimited || error.code == ErrorCode::Unavailable;
    return kind == Kind::Refused && isForNow ? std::optional(error.retryAfter.value_or(unlessSaid))
                                             : std::nullopt;
}

void CommandSender::tell(const Message &command)
{
    request(command, [](const CommandResult &) {});
}

} // namespace hearth::app
