// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Why there is no connection, and the one way to have one again. Closing it leaves all as it is.
DialogBox {
    id: root

    required property KeyQuestion question
    readonly property bool asked: root.question.asked

    title: root.question.reason === KeyQuestion.FirstUse ? qsTr("Is this your server?") : qsTr("The server's key has changed")
    onOpened: comparison.takeFocus()
    onAskedChanged: if (!root.asked) root.close()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.preferredHeight: Math.min(contentHeight, (root.parent?.height ?? 0) - Theme.px(140))
        contentHeight: comparison.implicitHeight + 2 * Theme.gapTiny

        // With room for the ring around what has the focus.
        KeyComparison {
            id: comparison

            x: Theme.gapTiny
            y: Theme.gapTiny
            width: pane.width - 2 * Theme.gapTiny
            question: root.question
            refusal: qsTr("Stay disconnected")
            onRefused: root.close()
        }
    }
}
