// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.Ui

//! One colour, and the filter of what has it.
RowLayout {
    id: root

    required property int index
    property string text: ""
    property bool wrong: false

    signal edited(text: string)
    signal accepted
    signal removed

    spacing: Theme.gap

    Rectangle {
        implicitWidth: Theme.gapMedium
        implicitHeight: Theme.gapMedium
        radius: width / 2
        color: Theme.highlightColors[root.index % Theme.highlightColors.length]
    }
    TextField {
        id: field

        Layout.fillWidth: true
        text: root.text
        font: Theme.codeCell
        wrong: root.wrong
        placeholderText: qsTr("type = alert")
        Accessible.name: qsTr("Filter of highlight %1").arg(root.index + 1)
        onTextEdited: root.edited(field.text)
        onAccepted: root.accepted()
    }
    IconButton {
        glyph: "x"
        text: qsTr("Remove highlight %1").arg(root.index + 1)
        onClicked: root.removed()
    }
}
