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
    onAboutToShow: {
        pane.follows = false;
        pane.contentY = 0;
    }
    // A warning is read from its beginning, wherever its safe button stands.
    onOpened: {
        comparison.takeFocus();
        pane.follows = true;
    }
    scrolled: !pane.atYBeginning
    onAskedChanged: if (!root.asked) root.close()

    ScrollPane {
        id: pane

        Layout.fillWidth: true
        Layout.leftMargin: -Theme.gapTiny
        Layout.rightMargin: -Theme.gapLarge
        // To the edge of the card, so that what goes on is seen to.
        Layout.bottomMargin: -root.padding
        Layout.preferredHeight: Math.min(contentHeight, (root.parent?.height ?? 0) - Theme.px(120))
        contentHeight: comparison.y + comparison.implicitHeight + root.padding

        // With room for the ring around what has the focus.
        KeyComparison {
            id: comparison

            x: Theme.gapTiny
            y: Theme.gapTiny
            width: pane.width - Theme.gapTiny - Theme.gapLarge
            question: root.question
            refusal: qsTr("Stay disconnected")
            onRefused: root.close()
        }
    }
}
