// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! "min 60.4"
Row {
    id: root

    required property string name
    required property string value
    //! Stays as it is, with the chart.
    required property bool held
    property string shown: ""

    function look() {
        if (!root.held)
            root.shown = root.value;
    }

    visible: root.shown !== ""
    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(root.name).arg(root.shown)
    onValueChanged: root.look()
    onHeldChanged: root.look()
    Component.onCompleted: root.shown = root.value

    SmallText {
        text: root.name
        Accessible.ignored: true
    }
    SmallText {
        text: root.shown
        font: Theme.smallStrong
        color: Theme.text
        Accessible.ignored: true
    }
}
