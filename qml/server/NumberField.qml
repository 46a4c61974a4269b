// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! A whole number between two others; both belong to it.
LabelledField {
    id: root

    required property int lowest
    required property int highest
    readonly property bool acceptable: /^[0-9]{1,4}$/.test(root.text) && Number(root.text) >= root.lowest && Number(root.text) <= root.highest

    error: root.acceptable ? "" : qsTr("A number from %1 to %2.").arg(root.lowest).arg(root.highest)
    hints: Qt.ImhDigitsOnly
}
