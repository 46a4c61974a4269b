// SPDX-License-Identifier: MIT
#include "app/desktop/Clipboard.h"

#include <QClipboard>
#include <QGuiApplication>

namespace hearth::app {

void Clipboard::copy(const QString &text) const
{
    QGuiApplication::clipboard()->setText(text);
}

} // namespace hearth::app
