// SPDX-License-Identifier: MIT
import QtQuick
import Hearth.App
import Hearth.Ui

//! Between where and who: what the server shows of itself.
Card {
    id: root

    required property KeyQuestion question

    readonly property bool unencrypted: root.question.reason === KeyQuestion.Unencrypted

    signal encryptedWanted

    function takeFocus() {
        if (root.unencrypted)
            warning.takeFocus();
        else
            comparison.takeFocus();
    }

    Accessible.role: Accessible.Grouping
    Accessible.name: root.unencrypted ? qsTr("A warning") : qsTr("The server's key")

    Column {
        width: root.availableWidth
        spacing: Theme.gapMedium

        PlainText {
            width: parent.width
            text: root.question.server
            font: Theme.bodyStrong
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
            Accessible.name: text
        }
        KeyComparison {
            id: comparison

            width: parent.width
            visible: !root.unencrypted
            question: root.question
            refusal: qsTr("Back")
            onRefused: root.question.refuse()
        }
        PlainWarning {
            id: warning

            width: parent.width
            visible: root.unencrypted
            question: root.question
            onEncryptedWanted: root.encryptedWanted()
        }
    }
}
