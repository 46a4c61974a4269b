// SPDX-License-Identifier: MIT
#include "tests/bench/load/WebSocketFraming.h"

#include <array>
#include <openssl/evp.h>
#include <openssl/rand.h>

namespace hearth::bench {

namespace {

constexpr unsigned kFinal = 0x80;
constexpr unsigned kMasked = 0x80;
constexpr std::size_t kMaskBytes = 4;
constexpr std::size_t kSmall = 126; //!< from here on the length takes 2 more bytes
constexpr std::size_t kMedium = 65536; //!< and from here on 8
constexpr std::uint64_t kMaxFrame = 16 * 1024 * 1024;

char asChar(std::uint64_t byte)
{
    return static_cast<char>(static_cast<unsigned char>(byte & 0xff));
}

std::string base64(const unsigned char *bytes, int size)
{
    std::array<unsigned char, 64> text{};
    const int length = EVP_EncodeBlock(text.data(), bytes, size);
    return std::string(text.begin(), text.begin() + length);
}

void appendHeader(std::string &out, Opcode opcode, std::size_t size, unsigned masked)
{
    out += asChar(kFinal | static_cast<unsigned>(opcode));
    if (size < kSmall) {
        out += asChar(masked | size);
        return;
    }
    const int lengthBytes = size < kMedium ? 2 : 8;
    out += asChar(masked | (size < kMedium ? kSmall : kSmall + 1));
    for (int shift = 8 * (lengthBytes - 1); shift >= 0; shift -= 8)
        out += asChar(size >> shift);
}

} // namespace

std::string acceptFor(std::string_view key)
{
    const std::string salted = std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int size = 0;
    EVP_Digest(salted.data(), salted.size(), digest.data(), &size, EVP_sha1(), nullptr);
    return base64(digest.data(), static_cast<int>(size));
}

std::string newWebSocketKey()
{
    std::array<unsigned char, 16> bytes{};
    RAND_bytes(bytes.data(), static_cast<int>(bytes.size()));
    return base64(bytes.data(), static_cast<int>(bytes.size()));
}

std::size_t clientHeaderBytes(std::size_t payloadBytes)
{
    std::string header;
    appendHeader(header, Opcode::Text, payloadBytes, kMasked);
    return header.size() + kMaskBytes;
}

void appendClientFrame(std::string &out, Opcode opcode, std::string_view payload,
                       std::uint32_t mask)
{
    appendHeader(out, opcode, payload.size(), kMasked);
    std::array<char, kMaskBytes> key{};
    for (std::size_t i = 0; i < kMaskBytes; ++i)
        key[i] = asChar(mask >> (8 * i));
    out.append(key.data(), key.size());
    const std::size_t begin = out.size();
    out.append(payload);
    if (mask == 0)
        return;
    for (std::size_t i = 0; i < payload.size(); ++i)
        out[begin + i] = static_cast<char>(out[begin + i] ^ key[i % kMaskBytes]);
}

void appendServerFrame(std::string &out, Opcode opcode, std::string_view payload)
{
    appendHeader(out, opcode, payload.size(), 0);
    out.append(payload);
}

FrameState readServerFrame(std::string_view data, ServerFrame &frame)
{
    const auto byte = [&data](std::size_t i) {
        return std::uint64_t{static_cast<unsigned char>(data[i])};
    };
    if (data.size() < 2)
        return FrameState::Partial;
    if ((byte(1) & kMasked) != 0)
        return FrameState::Broken;
    std::uint64_t size = byte(1);
    std::size_t header = 2;
    if (size >= kSmall) {
        header += size == kSmall ? 2 : 8;
        if (data.size() < header)
            return FrameState::Partial;
        size = 0;
        for (std::size_t i = 2; i < header; ++i)
            size = size << 8 | byte(i);
    }
    if (size > kMaxFrame)
        return FrameState::Broken;
    if (data.size() < header + size)
        return FrameState::Partial;
    frame.opcode = static_cast<Opcode>(byte(0) & 0x0f);
    frame.isFinal = (byte(0) & kFinal) != 0;
    frame.payload = data.substr(header, size);
    frame.bytes = header + size;
    return FrameState::Whole;
}

} // namespace hearth::bench
