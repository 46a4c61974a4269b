// SPDX-License-Identifier: MIT
#include "app/desktop/Rendering.h"

#include <QDir>
#include <QFile>
#include <QQuickWindow>

namespace hearth::app {

namespace {

bool mayHaveGraphicsCard()
{
#ifdef Q_OS_LINUX
    // A card has a node that renders; that of NVIDIA's own driver is elsewhere.
    return !QDir(QStringLiteral("/dev/dri"))
                .entryList({QStringLiteral("renderD*")}, QDir::System)
                .isEmpty()
        || QFile::exists(QStringLiteral("/dev/nvidia0"));
#else
    return true;
#endif
}

} // namespace

void chooseRendering()
{
    for (const char *variable : {"QT_QUICK_BACKEND", "QMLSCENE_DEVICE", "QSG_RHI_BACKEND"}) {
        if (qEnvironmentVariableIsSet(variable))
            return;
    }
    // Mesa's rasterizer costs 100 MiB and 100 ms of the start, and draws nothing better here.
    if (!mayHaveGraphicsCard())
        QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
}

} // namespace hearth::app
