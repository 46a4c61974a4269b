// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.Ui

//! "Event 48,102"
PlainText {
    id: root

    //! 0: none.
    required property real number

    text: root.number > 0 ? qsTr("Event %1").arg(Number(root.number).toLocaleString(Qt.locale(), "f", 0)) : qsTr("No event is chosen")
    font: Theme.bodyStrong
    elide: Text.ElideRight
    Accessible.role: Accessible.Heading
    Accessible.name: text
}
