// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Controls.impl
import Hearth.Ui

//! One of the stroke icons, tinted. It never speaks for itself: whoever shows it names it.
IconImage {
    id: root

    required property string glyph
    property int size: Theme.iconSize

    source: Qt.resolvedUrl("../icons/%1.svg".arg(root.glyph))
    sourceSize.width: root.size
    sourceSize.height: root.size
    color: Theme.muted
    Accessible.ignored: true
}
