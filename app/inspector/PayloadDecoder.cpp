// SPDX-License-Identifier: MIT
#include "app/inspector/PayloadDecoder.h"

#include "app/inspector/MessagePackJson.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborStreamReader>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <simdjson.h>

namespace hearth::app::PayloadDecoder {

namespace {

bool isJson(const QByteArray &payload)
{
    simdjson::dom::parser parser;
    if (parser.allocate(static_cast<std::size_t>(payload.size()), deepest) != simdjson::SUCCESS)
        return false;
    simdjson::dom::element root;
    return !payload.isEmpty()
        && parser.parse(payload.constData(), static_cast<std::size_t>(payload.size())).get(root)
        == simdjson::SUCCESS;
}

bool isText(const QByteArray &payload)
{
    return simdjson::validate_utf8(payload.constData(), static_cast<std::size_t>(payload.size()))
        && std::none_of(payload.begin(), payload.end(), [](char byte) {
               return (byte >= 0 && byte < 0x20 && byte != '\n' && byte != '\r' && byte != '\t')
                   || byte == 0x7f;
           });
}

//! QCborValue reads what is within each other by calling itself.
bool isShallowCbor(QCborStreamReader &reader, int levels)
{
    while (reader.isValid() && reader.hasNext()) {
        if (!reader.isContainer()) {
            if (!reader.next())
                return false;
        } else if (levels == 0 || !reader.enterContainer() || !isShallowCbor(reader, levels - 1)
                   || !reader.leaveContainer()) {
            return false;
        }
    }
    return reader.lastError() == QCborError::NoError;
}

std::optional<QByteArray> cborAsJson(const QByteArray &payload)
{
    QCborStreamReader depth(payload);
    if (!depth.isContainer() || !depth.enterContainer() || !isShallowCbor(depth, deepest)
        || !depth.leaveContainer() || depth.currentOffset() != payload.size())
        return std::nullopt;
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(payload, &error);
    if (error.error.c != QCborError::NoError)
        return std::nullopt;
    return value.isArray()
        ? QJsonDocument(value.toArray().toJsonArray()).toJson(QJsonDocument::Compact)
        : QJsonDocument(value.toMap().toJsonObject()).toJson(QJsonDocument::Compact);
}

//! "00000010  7b 22 61 22 …  |{"a"…|", sixteen bytes a line.
QByteArray hexadecimal(const QByteArray &payload)
{
    constexpr qsizetype perLine = 16;
    const QByteArray shown = payload.first(std::min(payload.size(), hexBytes));
    QByteArray out;
    for (qsizetype at = 0; at < shown.size(); at += perLine) {
        QByteArray line = shown.mid(at, perLine);
        out += QByteArray::number(at, 16).rightJustified(8, '0') + "  "
            + line.toHex(' ').leftJustified(3 * perLine - 1, ' ') + "  |";
        for (char &byte : line)
            byte = byte >= 0x20 && byte < 0x7f ? byte : '.';
        out += line + "|\n";
    }
    if (shown.size() < payload.size())
        out += "…\n";
    return out;
}

} // namespace

std::optional<QByteArray> decodeAs(Form form, const QByteArray &payload)
{
    const bool isSmall = payload.size() <= largest;
    switch (form) {
    case Form::Json:
        return isSmall && isJson(payload) ? std::optional(payload) : std::nullopt;
    case Form::MessagePack:
        return isSmall ? MessagePackJson::of(payload, {deepest, largest}) : std::nullopt;
    case Form::Cbor:
        return isSmall ? cborAsJson(payload) : std::nullopt;
    case Form::Text:
        return isText(payload) ? std::optional(payload) : std::nullopt;
    case Form::Hex:
        return hexadecimal(payload);
    }
    return std::nullopt;
}

Decoded decode(const QByteArray &payload)
{
    for (const Form form : {Form::Json, Form::MessagePack, Form::Cbor, Form::Text}) {
        if (auto utf8 = decodeAs(form, payload))
            return {form, std::move(*utf8)};
    }
    return {Form::Hex, hexadecimal(payload)};
}

void makeReadable(Event &event)
{
    if (event.form != Event::Form::Bytes)
        return;
    event.payload = decode(event.payload).utf8;
    event.form = Event::Form::Text;
}

} // namespace hearth::app::PayloadDecoder
