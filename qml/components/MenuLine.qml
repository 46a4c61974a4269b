// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Templates as T
import Hearth.Ui

T.MenuSeparator {
    implicitWidth: Theme.menuWidth - 2 * Theme.gapTiny
    implicitHeight: Theme.gap + Theme.hairline
    verticalPadding: Theme.gapTiny

    contentItem: Hairline {}
}
