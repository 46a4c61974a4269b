// SPDX-License-Identifier: MIT
#pragma once

#include "shared/protocol/ChatMessages.h"
#include "shared/protocol/Message.h"

#include <QByteArray>

// The same frames by QJsonDocument, as one would write it by hand: the measure beside ours.
namespace hearth::bench {

QByteArray encodeByQt(const FrameHeader &header, const MessageSend &message);
QByteArray encodeByQt(const FrameHeader &header, const MessageNew &message);
MessageSend decodeSendByQt(const QByteArray &frame);
MessageNew decodeNewByQt(const QByteArray &frame);

} // namespace hearth::bench
