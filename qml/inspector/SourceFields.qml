// SPDX-License-Identifier: MIT
import QtQuick
import QtQuick.Layouts
import Hearth.App
import Hearth.Ui

//! A source as it is written down: where it is, and what else its kind asks for.
ColumnLayout {
    id: root

    required property SourceForm form
    readonly property bool isStream: root.form.kind !== SourceForm.File
    readonly property bool isSocket: root.form.kind === SourceForm.WebSocket
    //! What few sources need is there once it is wanted, or filled in.
    property bool opened: false
    readonly property bool hasMore: root.form.bearer !== "" || root.form.headers !== "" || root.form.subprotocols !== "" || root.form.firstFrames !== ""
    readonly property bool showsMore: root.isStream && (root.opened || root.hasMore || root.form.problemPart > SourceForm.Address)

    signal accepted
    signal fileWanted

    function takeFocus() {
        address.forceActiveFocus(Qt.TabFocusReason);
    }

    function problemOf(part: int): string {
        return root.form.problemPart === part ? root.form.problem : "";
    }

    spacing: Theme.gapMedium

    NoticeBox {
        Layout.fillWidth: true
        text: root.form.notice
    }
    SegmentedChoice {
        id: kind

        Layout.fillWidth: true
        choices: [qsTr("Event stream"), qsTr("WebSocket"), qsTr("File")]
        Accessible.name: qsTr("Kind of source")
        onCurrentChanged: root.form.kind = kind.current

        // What is chosen there changes it, and so does an address that says what it is.
        Binding {
            target: kind
            property: "current"
            value: root.form.kind
        }
    }
    RowLayout {
        spacing: Theme.gap

        LabelledField {
            id: address

            Layout.fillWidth: true
            focus: true
            label: root.isStream ? qsTr("Address") : qsTr("File of lines of JSON or text, or a capture")
            placeholder: [qsTr("https://example.org/events"), qsTr("wss://example.org/socket"), qsTr("/var/log/app.ndjson")][root.form.kind]
            text: root.form.address
            error: root.problemOf(SourceForm.Address)
            hints: Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
            onTextChanged: root.form.address = address.text
            onAccepted: root.accepted()
        }
        SecondaryButton {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.smallLine + Theme.gapTiny
            visible: !root.isStream
            text: qsTr("Choose…")
            onClicked: root.fileWanted()
        }
    }
    Switch {
        Layout.fillWidth: true
        visible: !root.isStream
        on: root.form.replayed
        text: qsTr("Replay it as it came")
        about: qsTr("A capture is played with its original timing.")
        onClicked: root.form.replayed = !root.form.replayed
    }
    LinkButton {
        id: more

        Layout.leftMargin: -Theme.gapTiny
        visible: root.isStream && !root.showsMore
        text: root.isSocket ? qsTr("Token, headers, subprotocols, first frames…") : qsTr("Token and headers…")
        onClicked: {
            root.opened = true;
            bearer.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    LabelledField {
        id: bearer

        Layout.fillWidth: true
        visible: root.showsMore
        secret: true
        label: qsTr("Bearer token")
        text: root.form.bearer
        onTextChanged: root.form.bearer = bearer.text
        onAccepted: root.accepted()
    }
    LabelledLines {
        id: headers

        Layout.fillWidth: true
        visible: root.showsMore
        label: qsTr("Headers, one a line")
        placeholder: qsTr("X-Api-Key: …")
        text: root.form.headers
        error: root.problemOf(SourceForm.Headers)
        onEdited: root.form.headers = headers.text
    }
    RowLayout {
        visible: root.showsMore && root.isSocket
        spacing: Theme.gapMedium

        LabelledField {
            id: subprotocols

            Layout.fillWidth: true
            Layout.alignment: Qt.AlignTop
            label: qsTr("Subprotocols, the best first")
            text: root.form.subprotocols
            error: root.problemOf(SourceForm.Subprotocols)
            onTextChanged: root.form.subprotocols = subprotocols.text
            onAccepted: root.accepted()
        }
        LabelledField {
            id: ping

            Layout.preferredWidth: Theme.px(128)
            Layout.alignment: Qt.AlignTop
            label: qsTr("Ping every … s")
            text: root.form.pingSeconds
            error: root.problemOf(SourceForm.Ping)
            hints: Qt.ImhDigitsOnly
            onTextChanged: root.form.pingSeconds = ping.text
            onAccepted: root.accepted()
        }
    }
    LabelledLines {
        id: frames

        Layout.fillWidth: true
        visible: root.showsMore && root.isSocket
        label: qsTr("First frames to send, one a line")
        placeholder: qsTr("{\"subscribe\":\"prices\"}")
        text: root.form.firstFrames
        onEdited: root.form.firstFrames = frames.text
    }
    Switch {
        Layout.fillWidth: true
        on: root.form.kept
        text: root.form.editing ? qsTr("Keep the changes") : qsTr("Keep this source for later")
        about: qsTr("What is secret of it goes into the keyring.")
        onClicked: root.form.kept = !root.form.kept
    }
    LabelledField {
        id: title

        Layout.fillWidth: true
        visible: root.form.kept
        label: qsTr("Name")
        text: root.form.name
        placeholder: qsTr("as the address says")
        onTextChanged: root.form.name = title.text
        onAccepted: root.accepted()
    }
}
