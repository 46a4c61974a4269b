// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.MenuSeparator {
    id: root

    property bool offered: true

    height: root.offered ? implicitHeight : 0
    visible: root.offered
    implicitWidth: Theme.menuWidth - 2 * Theme.gapTiny
    implicitHeight: Theme.gap + Theme.hairline
    verticalPadding: Theme.gapTiny

    contentItem: Hairline {}
}
