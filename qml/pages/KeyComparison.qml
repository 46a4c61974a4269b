// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! Is this the key of one's server? To say no is what Enter does; to put a key in the place of another one takes a word of it.
FocusScope {
    id: root

    required property KeyQuestion question
    required property string refusal
    readonly property bool first: root.question.reason === KeyQuestion.FirstUse
    readonly property bool ready: root.first || root.question.isProof(proof.text)
    readonly property string expectedLabel: {
        if (root.question.reason === KeyQuestion.NotAnnounced)
            return qsTr("Told on this network");
        return root.question.reason === KeyQuestion.NotOfLink ? qsTr("In the invite link") : qsTr("Known until now");
    }
    readonly property string explanation: {
        if (root.first)
            return qsTr("Hearth has not been connected to %1 yet. Ask whoever runs it for the words that it shows, best by phone or in person. If they are the same, nobody is in between, and Hearth will know this server from now on.").arg(root.question.server);
        const reasons = qsTr("Either its owner set it up anew, or somebody is in between who would read everything, your password too. Nothing was sent.");
        if (root.question.reason === KeyQuestion.NotOfLink)
            return qsTr("%1 shows another key than your invite link names.").arg(root.question.server) + " " + reasons;
        if (root.question.reason === KeyQuestion.NotAnnounced)
            return qsTr("%1 shows another key than this network was told of.").arg(root.question.server) + " " + reasons;
        return qsTr("%1 shows another key than it did before.").arg(root.question.server) + " " + reasons;
    }

    signal refused

    function takeFocus() {
        proof.text = "";
        (root.first ? back : refuse).forceActiveFocus(Qt.TabFocusReason);
    }

    function accept() {
        if (root.ready)
            root.question.accept(proof.text);
    }

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.gapMedium

        PlainText {
            width: parent.width
            text: root.explanation
            wrapMode: Text.Wrap
            Accessible.role: root.first ? Accessible.StaticText : Accessible.AlertMessage
            Accessible.name: text
        }
        Fingerprint {
            width: parent.width
            visible: !root.first
            label: root.expectedLabel
            words: root.question.expectedWords
            hex: root.question.expectedHex
        }
        Fingerprint {
            width: parent.width
            label: qsTr("Shown now")
            words: root.question.words
            hex: root.question.hex
        }
        SmallText {
            width: parent.width
            visible: root.question.vouched && !root.first
            text: qsTr("An authority that this computer trusts vouches for the new key. That alone does not make it your server's.")
            wrapMode: Text.Wrap
        }
        LabelledField {
            id: proof

            width: parent.width
            visible: !root.first
            label: qsTr("Once its owner told you the new words: type the first one")
            onAccepted: root.accept()
        }
        RowLayout {
            width: parent.width
            spacing: Theme.gap

            PrimaryButton {
                id: refuse

                visible: !root.first
                focus: true
                text: root.refusal
                onClicked: root.refused()
            }
            SecondaryButton {
                id: back

                visible: root.first
                text: root.refusal
                onClicked: root.refused()
            }
            Item {
                Layout.fillWidth: true
            }
            SecondaryButton {
                enabled: root.ready
                visible: !root.first
                text: qsTr("Trust the new key")
                onClicked: root.accept()
            }
            PrimaryButton {
                visible: root.first
                text: qsTr("The words match")
                onClicked: root.accept()
            }
        }
    }
}
