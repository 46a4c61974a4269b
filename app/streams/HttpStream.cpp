// SPDX-License-Identifier: MIT
#include "app/streams/HttpStream.h"

namespace hearth::app {

QByteArray HttpHead::header(QByteArrayView name) const
{
    for (const SourceHeader &header : headers) {
        if (header.name.compare(name, Qt::CaseInsensitive) == 0)
            return header.value;
    }
    return {};
}

} // namespace hearth::app
